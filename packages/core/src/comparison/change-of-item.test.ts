import { describe, expect, it } from 'vitest'
import { type Scale, scales } from '../questionnaire/scales.ts'
import { cellsOfLists, cellsOfPairs } from './cells-of-pairs.ts'
import { changeOfItem } from './change-of-item.ts'
import type { Change, PairCell } from './comparison.ts'

const fiveSteps = scales.get('AGR5') as Scale

const read = (cells: readonly PairCell[], scale = fiveSteps) =>
  changeOfItem([{ months: 12, cells }], { scale, pairedAs: 'person', seed: 1 })

const shown = (cells: readonly PairCell[], scale = fiveSteps) => read(cells, scale) as Change

// Pairs and figures checked with R (coin 1.4.2) and scipy 1.17.1.
const MIXED = cellsOfLists([4, 5, 3, 4, 2, 5, 4, 3, 4, 5, 3, 4], [3, 5, 3, 2, 2, 4, 5, 3, 2, 4, 1, 4])
const MANY_ZEROS = cellsOfPairs(['4>4', 12], ['4>5', 6], ['4>3', 1], ['4>2', 1])
const BIGGER_STEPS = cellsOfLists([2, 3, 1, 4, 2, 3, 5, 1, 2, 3], [4, 4, 4, 4, 3, 5, 4, 4, 2, 5])
const SIX_DOWN = cellsOfLists([5, 5, 4, 4, 5, 3], [4, 3, 3, 2, 4, 2])
const FIVE_DOWN = cellsOfLists([5, 5, 4, 4, 5], [4, 3, 3, 2, 4])
const FOUR = cellsOfLists([4, 3, 5, 2], [5, 4, 5, 3])
// Answers of 60 people, as counts.
const SIXTY = cellsOfPairs(
  ['2>1', 6],
  ['2>2', 2],
  ['2>3', 4],
  ['3>1', 1],
  ['3>2', 4],
  ['3>3', 6],
  ['3>4', 3],
  ['4>2', 2],
  ['4>3', 3],
  ['4>4', 7],
  ['4>5', 2],
  ['5>4', 5],
  ['5>5', 15],
)

describe('changeOfItem: figures', () => {
  it('equals the reference on mixed answers of 12 people', () => {
    expect(shown(MIXED)).toMatchObject({
      detail: 'small',
      matched: 12,
      withoutStep: 0,
      earlier: [0, 1, 3, 5, 3],
      later: [1, 3, 3, 3, 2],
      up: 1,
      same: 5,
      down: 6,
      medianEarlier: 4,
      medianLater: 3,
      exactP: 0.078125,
    })
    expect(shown(MIXED).dominance).toBeCloseTo(-0.4166666666666667, 12)
    expect(shown(MIXED).meanDifference?.value).toBeCloseTo(-0.6666666666666666, 12)
    expect(Math.abs((shown(MIXED).meanDifference?.low ?? 0) + 1.25)).toBeLessThan(0.1)
    expect(Math.abs((shown(MIXED).meanDifference?.high ?? 0) + 0.16666666666666666)).toBeLessThan(0.1)
  })

  it.each([
    { name: 'many zeros', cells: MANY_ZEROS, up: 6, same: 12, down: 2, exactP: 0.2890625, dominance: 0.2 },
    { name: 'bigger steps', cells: BIGGER_STEPS, up: 7, same: 2, down: 1, exactP: 0.03125, dominance: 0.6 },
    { name: 'sixty people', cells: SIXTY, up: 9, same: 30, down: 21, exactP: 0.02470432221889496, dominance: -0.2 },
  ])('equals the reference on $name', ({ cells, up, same, down, exactP, dominance }) => {
    const change = shown(cells)
    expect(change).toMatchObject({ up, same, down })
    expect(change.exactP).toBeCloseTo(exactP, 12)
    expect(change.dominance).toBeCloseTo(dominance, 12)
  })

  it.each([
    { name: 'six of six lower', cells: SIX_DOWN, down: 6 },
    { name: 'five of five lower', cells: FIVE_DOWN, down: 5 },
  ])('gives counts and no test below ten pairs: $name', ({ cells, down }) => {
    expect(shown(cells)).toMatchObject({ detail: 'counts', up: 0, same: 0, down, meanDifference: null, exactP: null })
  })

  it('has no test and no interval when nobody moved', () => {
    const change = shown(cellsOfPairs(['3>3', 8], ['4>4', 32]))
    expect(change).toMatchObject({ detail: 'full', same: 40, dominance: 0, exactP: null, meanDifference: null })
    expect(change.sentence.en).toBe('All 40 people who answered both times rated it the same after 12 months.')
  })

  it('has a test but no interval where the bootstrap is not defined: fewer than three distinct differences', () => {
    expect(shown(cellsOfPairs(['3>3', 6], ['4>3', 6]))).toMatchObject({ exactP: 0.03125, meanDifference: null })
  })

  it('never averages a scale whose best answer stands in the middle', () => {
    const change = shown(MIXED, scales.get('DIF5'))
    expect(change).toMatchObject({ meanDifference: null, exactP: 0.078125 })
    expect(change.sentence.en).toMatch(/We cannot tell whether ratings changed\.$/)
  })

  it('gives no exact p beyond 500 pairs that moved, and says p without "exact"', () => {
    const change = shown(cellsOfPairs(['4>3', 300], ['3>4', 201], ['3>5', 50], ['3>3', 1000]))
    expect(change.exactP).toBeNull()
    expect(change.sentence.en).not.toContain('exact')
    expect(shown(cellsOfPairs(['4>3', 300], ['3>4', 150], ['3>5', 50], ['3>3', 1000])).exactP).toBeTypeOf('number')
  })

  it('works on any ordered steps', () => {
    const percent: Scale = {
      id: 'NUM',
      steps: [0, 12.5, 40, 100].map((value) => ({ value, label: { en: `${value}` } })),
    }
    const cells = cellsOfPairs(['0>12.5', 3], ['12.5>40', 4], ['100>40', 1], ['40>40', 4])
    expect(shown(cells, percent)).toMatchObject({ earlier: [3, 4, 4, 1], later: [0, 3, 9, 0], up: 7, same: 4, down: 1 })
    expect(shown(cells, percent).meanDifference?.value).toBeCloseTo((3 * 12.5 + 4 * 27.5 - 60) / 12, 12)
  })

  it('gives the same answer to the same seed', () => {
    expect(read(MIXED)).toEqual(read(MIXED))
  })
})

describe('changeOfItem: who counts', () => {
  it('counts pairs with a missing answer apart, on either side', () => {
    const change = shown([...MIXED, ...cellsOfPairs(['-97>4', 2], ['5>-98', 1], ['-99>-99', 3])])
    expect(change).toMatchObject({ matched: 12, withoutStep: 6, exactP: 0.078125 })
  })

  it.each([
    { pairs: 4, expected: { shown: false, reason: 'too-few' } },
    { pairs: 5, expected: { shown: true, detail: 'counts' } },
    { pairs: 9, expected: { shown: true, detail: 'counts', meanDifference: null, exactP: null } },
    { pairs: 10, expected: { shown: true, detail: 'small' } },
    { pairs: 29, expected: { shown: true, detail: 'small' } },
    { pairs: 30, expected: { shown: true, detail: 'full' } },
  ])('shows of $pairs pairs what the method allows', ({ pairs, expected }) => {
    expect(read(cellsOfPairs(['4>3', 1], ['3>4', 1], ['2>4', 1], ['4>4', pairs - 3]))).toMatchObject(expected)
  })

  it('gives interval and exact test from ten pairs on', () => {
    const change = shown(cellsOfPairs(['4>3', 1], ['3>4', 1], ['2>4', 1], ['4>4', 7]))
    expect(change.meanDifference).not.toBeNull()
    expect(change.exactP).not.toBeNull()
  })

  it('does not let missing answers lift a group over the limit', () => {
    expect(read([...FOUR, ...cellsOfPairs(['-97>4', 20])])).toMatchObject({ shown: false, reason: 'too-few' })
  })

  it.each([
    { why: 'no group', groups: [] },
    { why: 'a group without pairs', groups: [{ months: 12, cells: [] }] },
    { why: 'a group of zeros', groups: [{ months: 12, cells: cellsOfPairs(['4>4', 0]) }] },
  ])('says that nobody answered both times: $why', ({ groups }) => {
    expect(changeOfItem(groups, { scale: fiveSteps, pairedAs: 'person', seed: 1 })).toEqual({
      shown: false,
      reason: 'nobody',
      groupsLeftOut: 0,
      sentence: { en: 'Nobody has answered both times yet.', es: 'Todavía nadie ha respondido ambas veces.' },
    })
  })

  it('hides fewer than ten people who all gave the same answer in one of the waves', () => {
    expect(read(cellsOfPairs(['4>3', 5], ['4>5', 4]))).toMatchObject({ shown: false, reason: 'all-the-same' })
    expect(read(cellsOfPairs(['3>4', 5], ['5>4', 4]))).toMatchObject({ shown: false, reason: 'all-the-same' })
    expect(read(cellsOfPairs(['4>3', 5], ['4>5', 5]))).toMatchObject({ shown: true })
  })

  it('leaves out studies that are too small alone, counts them, and speaks of the months of the others', () => {
    const groups = [
      { months: 6, cells: MIXED },
      { months: 12, cells: MANY_ZEROS },
      { months: 24, cells: FOUR },
      { months: 24, cells: [] },
    ]
    const change = changeOfItem(groups, { scale: fiveSteps, pairedAs: 'person', seed: 1 }) as Change
    expect(change).toMatchObject({ matched: 32, groupsLeftOut: 1, up: 7, same: 17, down: 8 })
    expect(change.sentence.en).toContain('after 6 to 12 months')
  })

  it.each([-1, 0.5])('refuses %s pairs', (pairs) => {
    expect(() => read([...MIXED, ...cellsOfPairs(['2>3', pairs])])).toThrow(RangeError)
  })
})
