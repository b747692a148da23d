import { describe, expect, it } from 'vitest'
import { type Scale, scales } from '../questionnaire/scales.ts'
import { cellsOfPairs } from './cells-of-pairs.ts'
import type { Fulfilment, Outcome, PairCell } from './comparison.ts'
import { expectationScale, outcomesOf } from './expectation.ts'
import { fulfilmentOfItem } from './fulfilment-of-item.ts'
import { itemNamed } from './item-named.ts'

const extent = scales.get('EXT5') as Scale
const byFiveSteps = outcomesOf(itemNamed('LA.REF', { scale: 'EXT5' })) as ReadonlyMap<string, Outcome>
const byAuthor = new Map<string, Outcome>([
  ['less-help', 'did'],
  ['same-help', 'not'],
  ['none-yet', 'too-early'],
  ['-97', 'not'],
])

const read = (cells: readonly PairCell[], outcomes = byFiveSteps) =>
  fulfilmentOfItem([{ months: 12, cells }], { expectation: extent, outcomes, pairedAs: 'person' })

describe('fulfilmentOfItem', () => {
  it('counts what became of the expectation, for those who expected it and for the others', () => {
    const cells = cellsOfPairs(
      ['5>5', 4],
      ['4>4', 3],
      ['4>3', 2],
      ['5>1', 1],
      ['4>2', 1],
      ['3>4', 2],
      ['1>1', 3],
      ['2>3', 1],
    )
    expect(read(cells)).toMatchObject({
      shown: true,
      detail: 'small',
      matched: 17,
      expected: { did: 7, partly: 2, not: 2, 'too-early': 0 },
      notExpected: { did: 2, partly: 1, not: 3, 'too-early': 0 },
    })
  })

  it('does not match a missing answer, unless the author said what it means', () => {
    const cells = cellsOfPairs(['5>5', 6], ['4>2', 6], ['-97>5', 9], ['5>-97', 9], ['4>-98', 9])
    expect(read(cells)).toMatchObject({ matched: 12, notExpected: null })
    const authored = cellsOfPairs(
      ['5>less-help', 6],
      ['4>none-yet', 3],
      ['4>-97', 2],
      ['3>-98', 5],
      ['-99>less-help', 5],
    )
    expect(read(authored, byAuthor)).toMatchObject({
      matched: 11,
      expected: { did: 6, partly: 0, not: 2, 'too-early': 3 },
      notExpected: null,
    })
  })

  it.each([
    { expecting: 0, others: 0, shown: { shown: false, reason: 'nobody' } },
    { expecting: 4, others: 0, shown: { shown: false, reason: 'too-few' } },
    { expecting: 4, others: 4, shown: { shown: false, reason: 'too-few' } },
    {
      expecting: 5,
      others: 4,
      shown: { shown: true, detail: 'counts', matched: 5, notExpected: null, groupsLeftOut: 1 },
    },
    { expecting: 4, others: 5, shown: { shown: true, detail: 'counts', matched: 5, expected: null, groupsLeftOut: 1 } },
    { expecting: 5, others: 5, shown: { shown: true, detail: 'small', matched: 10, groupsLeftOut: 0 } },
    { expecting: 15, others: 15, shown: { shown: true, detail: 'full', matched: 30, groupsLeftOut: 0 } },
  ])(
    'shows of $expecting who expected it and $others who did not what the method allows',
    ({ expecting, others, shown }) => {
      const one = (pairs: number) => Math.min(1, pairs)
      const cells = cellsOfPairs(
        ['5>4', expecting - one(expecting)],
        ['4>1', one(expecting)],
        ['3>2', others - one(others)],
        ['1>5', one(others)],
      )
      expect(read(cells)).toMatchObject(shown)
    },
  )

  it('says that too few expected it when the others are shown, and when neither is', () => {
    const others = read(cellsOfPairs(['4>4', 2], ['1>1', 4], ['2>5', 3])) as Fulfilment
    expect(others).toMatchObject({ shown: true, expected: null })
    const neither = read(cellsOfPairs(['4>4', 4], ['1>1', 3]))
    for (const { sentence } of [others, neither]) {
      expect(sentence.en).toMatch(/^Too few who expected it, or answers too alike/)
      expect(sentence.es).toMatch(/^Muy pocas personas lo esperaban, o sus respuestas se parecen demasiado/)
    }
  })

  it('hides fewer than ten who all report the same, and leaves out small studies', () => {
    expect(read(cellsOfPairs(['5>4', 5], ['4>5', 4]))).toMatchObject({ shown: false })
    const groups = [
      { months: 12, cells: cellsOfPairs(['5>4', 5], ['4>2', 1], ['3>2', 4], ['3>4', 1]) },
      { months: 24, cells: cellsOfPairs(['5>4', 4]) },
    ]
    const sum = fulfilmentOfItem(groups, {
      expectation: extent,
      outcomes: byFiveSteps,
      pairedAs: 'person',
    }) as Fulfilment
    expect(sum).toMatchObject({ matched: 11, groupsLeftOut: 1 })
    expect(sum.sentence.en).toContain('after 12 months')
  })
})

describe('outcomesOf', () => {
  it('reads five steps as not, partly and did', () => {
    expect([...byFiveSteps]).toEqual([
      ['1', 'not'],
      ['2', 'not'],
      ['3', 'partly'],
      ['4', 'did'],
      ['5', 'did'],
    ])
  })

  it('takes what the author wrote, and nothing from a scale without five steps', () => {
    expect(outcomesOf(itemNamed('LA.AUT', { scale: 'SINGLE', outcomes: byAuthor }))).toBe(byAuthor)
    expect(outcomesOf(itemNamed('LA.OBS', { scale: 'MULTI' }))).toBeNull()
    expect(outcomesOf(itemNamed('LA.STG', { scale: 'STG' }))).toBeNull()
    expect(expectationScale(itemNamed('LA.STG', { scale: 'STG' }))).toBeNull()
  })
})
