import { bootstrapBca } from '@estela/statistics'
import { describe, expect, it } from 'vitest'
import { type Scale, scales } from '../questionnaire/scales.ts'
import { changeOfItem } from './change-of-item.ts'
import type { PairGroup } from './pair-group.ts'
import { pairGroupOf, type Way, waysOfLists } from './ways-of.ts'

const fiveSteps = scales.get('AGR5') as Scale
const NOBODY_APART = { withoutStep: 0, outsideWindow: 0 }

const changeOf = (ways: readonly Way[], scale = fiveSteps) => changeOfGroups([pairGroupOf(ways)], scale)
const changeOfGroups = (groups: readonly PairGroup[], scale = fiveSteps) => changeOfItem(groups, scale, NOBODY_APART, 1)

// Pairs and figures checked with R (coin 1.4.2) and scipy 1.17.1.
const MIXED = waysOfLists([4, 5, 3, 4, 2, 5, 4, 3, 4, 5, 3, 4], [3, 5, 3, 2, 2, 4, 5, 3, 2, 4, 1, 4])
const MANY_ZEROS: readonly Way[] = [
  ['4>4', 12],
  ['4>5', 6],
  ['4>3', 1],
  ['4>2', 1],
]
const BIGGER_STEPS = waysOfLists([2, 3, 1, 4, 2, 3, 5, 1, 2, 3], [4, 4, 4, 4, 3, 5, 4, 4, 2, 5])
const SIX_DOWN = waysOfLists([5, 5, 4, 4, 5, 3], [4, 3, 3, 2, 4, 2])
const FIVE_DOWN = waysOfLists([5, 5, 4, 4, 5], [4, 3, 3, 2, 4])
// Answers of 60 people, as counts.
const SIXTY: readonly Way[] = [
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
]

describe('changeOfItem: figures', () => {
  it('equals the reference on mixed answers of 12 people', () => {
    const change = changeOf(MIXED)
    expect(change).toMatchObject({
      shown: true,
      detail: 'small',
      pooling: 'one',
      matched: 12,
      earlier: [0, 1, 3, 5, 3],
      later: [1, 3, 3, 3, 2],
      up: 1,
      same: 5,
      down: 6,
      medianEarlier: 4,
      medianLater: 3,
      test: { method: 'exact', p: 0.078125, tPlus: 7.5, tMinus: 55.5, signP: 0.125 },
      activities: [],
    })
    expect(change.test?.z).toBeCloseTo(-1.979486637221574, 12)
    expect(change.dominance).toBeCloseTo(-5 / 12, 12)
    expect(change.meanDifference?.value).toBeCloseTo(-8 / 12, 12)
    expect(Math.abs((change.meanDifference?.low ?? 0) + 1.25)).toBeLessThan(0.1)
    expect(Math.abs((change.meanDifference?.high ?? 0) + 0.16666666666666666)).toBeLessThan(0.1)
  })

  it.each([
    { name: 'many zeros', ways: MANY_ZEROS, up: 6, same: 12, down: 2, p: 0.2890625, dominance: 0.2 },
    { name: 'bigger steps', ways: BIGGER_STEPS, up: 7, same: 2, down: 1, p: 0.03125, dominance: 0.6 },
    { name: 'sixty people', ways: SIXTY, up: 9, same: 30, down: 21, p: 0.02470432221889496, dominance: -0.2 },
  ])('equals the reference on $name', ({ ways, up, same, down, p, dominance }) => {
    const change = changeOf(ways)
    expect(change).toMatchObject({ up, same, down, test: { method: 'exact' } })
    expect(change.test?.p).toBeCloseTo(p, 12)
    expect(change.dominance).toBeCloseTo(dominance, 12)
  })

  it('tells from where to where people moved, from the earlier step (row) to the later one', () => {
    expect(changeOf(MIXED).transitions).toEqual([
      [0, 0, 0, 0, 0],
      [0, 1, 0, 0, 0],
      [1, 0, 2, 0, 0],
      [0, 2, 1, 1, 1],
      [0, 0, 0, 2, 1],
    ])
  })

  it.each([
    { name: 'six of six lower', ways: SIX_DOWN, down: 6 },
    { name: 'five of five lower', ways: FIVE_DOWN, down: 5 },
  ])('gives counts and nothing else below ten pairs: $name', ({ ways, down }) => {
    expect(changeOf(ways)).toMatchObject({
      detail: 'counts',
      up: 0,
      same: 0,
      down,
      transitions: null,
      meanDifference: null,
      test: null,
      effects: null,
      symmetry: null,
      homogeneity: null,
      favourable: null,
    })
  })

  it('gives interval and exact test from ten pairs on, and has the full detail from thirty', () => {
    const ten: readonly Way[] = [
      ['4>3', 1],
      ['3>4', 1],
      ['2>4', 1],
      ['4>4', 7],
    ]
    const change = changeOf(ten)
    expect(change.meanDifference).not.toBeNull()
    expect(change.test).not.toBeNull()
    expect(change.transitions).not.toBeNull()
    expect(changeOf([...ten, ['4>4', 19]]).detail).toBe('small')
    expect(changeOf([...ten, ['4>4', 20]]).detail).toBe('full')
  })

  it('has no test and no interval when nobody moved', () => {
    const change = changeOf([
      ['3>3', 8],
      ['4>4', 32],
    ])
    expect(change).toMatchObject({ detail: 'full', same: 40, dominance: 0, test: null, meanDifference: null })
  })

  it('has a test but no interval where the bootstrap is not defined: fewer than three distinct differences', () => {
    const change = changeOf([
      ['3>3', 6],
      ['4>3', 6],
    ])
    expect(change).toMatchObject({ test: { p: 0.03125 }, meanDifference: null })
  })

  it('never averages a scale whose best answer stands in the middle', () => {
    expect(changeOf(MIXED, scales.get('DIF5'))).toMatchObject({
      meanDifference: null,
      test: { p: 0.078125 },
      effects: { cohenDz: null, hedgesGz: null, cohenDav: null },
      favourable: null,
    })
  })

  it('takes the normal form of the test beyond 500 pairs that moved', () => {
    const moved = (rising: number): readonly Way[] => [
      ['4>3', 300],
      ['3>4', rising],
      ['3>5', 50],
      ['3>3', 1000],
    ]
    expect(changeOf(moved(150)).test?.method).toBe('exact')
    expect(changeOf(moved(151)).test?.method).toBe('normal')
  })

  it('works on any ordered steps', () => {
    const percent: Scale = {
      id: 'NUM',
      steps: [0, 12.5, 40, 100].map((value) => ({ value, label: { en: `${value}` } })),
    }
    const change = changeOf(
      [
        ['0>12.5', 3],
        ['12.5>40', 4],
        ['100>40', 1],
        ['40>40', 4],
      ],
      percent,
    )
    expect(change).toMatchObject({ earlier: [3, 4, 4, 1], later: [0, 3, 9, 0], up: 7, same: 4, down: 1 })
    expect(change.meanDifference?.value).toBeCloseTo((3 * 12.5 + 4 * 27.5 - 60) / 12, 12)
  })

  it('gives the same interval to the same seed, and a slightly different one to another', () => {
    expect(changeOf(SIXTY)).toEqual(changeOf(SIXTY))
    const table = changeOf(SIXTY).transitions ?? []
    const { low, high } = bootstrapBca({ values: [1, 2, 3, 4, 5], table }, { seed: 1 }) ?? {}
    expect(changeOf(SIXTY).meanDifference).toMatchObject({ low, high })
    expect(changeOfItem([pairGroupOf(SIXTY)], fiveSteps, NOBODY_APART, 2).meanDifference).not.toEqual(
      changeOf(SIXTY).meanDifference,
    )
  })
})

describe('changeOfItem: who counts', () => {
  it('sums the groups shown, counts the others as left out, and knows the months of those shown', () => {
    const change = changeOfGroups([
      pairGroupOf(MIXED, { months: 6, leftOut: 3 }),
      pairGroupOf(MANY_ZEROS, { months: 12 }),
      pairGroupOf([], { months: 24, hidden: 'too-few', leftOut: 4 }),
      pairGroupOf([], { months: 24, hidden: 'nobody' }),
    ])
    expect(change).toMatchObject({
      matched: 32,
      up: 7,
      same: 17,
      down: 8,
      leftOut: { activities: 1, people: 3 },
      months: { min: 6, max: 12 },
      invited: 200,
    })
  })

  it('hands on who is counted apart', () => {
    const apart = { withoutStep: 3, outsideWindow: 2 }
    expect(changeOfItem([pairGroupOf(MIXED)], fiveSteps, apart, 1)).toMatchObject(apart)
  })

  it('says what the shares would be had all the silent risen or fallen, or none', () => {
    const change = changeOfGroups([pairGroupOf(MIXED, { invited: 16 }), pairGroupOf(MANY_ZEROS, { invited: 24 })])
    expect(change.upBounds).toEqual({ low: 7 / 40, high: (7 + 8) / 40 })
    expect(change.downBounds).toEqual({ low: 8 / 40, high: (8 + 8) / 40 })
  })

  it('does not say so of one category of a breakdown: how many of it were invited is not counted', () => {
    const change = changeOfItem([pairGroupOf(MIXED)], fiveSteps, null, 1)
    expect(change).toMatchObject({
      upBounds: null,
      downBounds: null,
      matched: 12,
      withoutStep: null,
      outsideWindow: null,
    })
  })

  it('takes all for invited where more answered than were invited', () => {
    const change = changeOfGroups([pairGroupOf(MIXED, { invited: 3 })])
    expect(change.upBounds).toEqual({ low: 1 / 12, high: 1 / 12 })
  })

  it.each([-1, 0.5])('refuses %s pairs', (pairs) => {
    expect(() => changeOf([...MIXED, ['2>3', pairs]])).toThrow(RangeError)
  })

  it('refuses an answer that is not on the scale', () => {
    expect(() => changeOf([...MIXED, ['-97>4', 1]])).toThrow('cells hold -97 > 4, which is not on the scale')
  })
})
