import { describe, expect, it } from 'vitest'
import { GOLDEN_PAIRS } from './golden-pairs.ts'
import { differenceCounts } from './paired-answers.ts'
import { tableOf } from './table-of-lists.ts'

describe('differenceCounts', () => {
  it('counts each difference once, in ascending order', () => {
    expect(differenceCounts({ earlier: [4, 5, 2, 3], later: [3, 5, 3, 2] })).toEqual([
      { difference: -1, count: 2 },
      { difference: 0, count: 1 },
      { difference: 1, count: 1 },
    ])
  })

  it.each(GOLDEN_PAIRS)('gives the same for lists and for the table counted from them: $name', (pairs) => {
    expect(differenceCounts(tableOf(pairs))).toEqual(differenceCounts(pairs))
  })

  it('ties decimal answers whose binary differences are not equal', () => {
    expect(differenceCounts({ earlier: [0.1, 0.2, 1000000.2], later: [0.2, 0.3, 1000000.3] })).toEqual([
      { difference: 0.1, count: 3 },
    ])
  })

  it('finds nothing in no pairs, as lists, as a table of zeros and as an empty table', () => {
    expect(differenceCounts({ earlier: [], later: [] })).toEqual([])
    expect(
      differenceCounts({
        values: [1, 2],
        table: [
          [0, 0],
          [0, 0],
        ],
      }),
    ).toEqual([])
    expect(differenceCounts({ values: [], table: [] })).toEqual([])
  })

  it.each([
    { names: 'the lengths', answers: { earlier: [1, 2], later: [1] }, message: 'same length, not 2 and 1' },
    { names: 'the list', answers: { earlier: [1, Number.NaN], later: [1, 2] }, message: 'earlier[1]' },
    { names: 'the list', answers: { earlier: [1], later: [Number.POSITIVE_INFINITY] }, message: 'later[0]' },
    {
      names: 'the value',
      answers: {
        values: [1, Number.NaN],
        table: [
          [0, 0],
          [0, 0],
        ],
      },
      message: 'values[1]',
    },
    {
      names: 'the value',
      answers: {
        values: [1, 1],
        table: [
          [0, 0],
          [0, 0],
        ],
      },
      message: 'values[1] repeats 1',
    },
    { names: 'the table', answers: { values: [1, 2], table: [[0, 0]] }, message: 'table must have 2 entries' },
    { names: 'the row', answers: { values: [1, 2], table: [[0, 0], [0]] }, message: 'table[1] must have 2 entries' },
    {
      names: 'the cell',
      answers: {
        values: [1, 2],
        table: [
          [0, -1],
          [0, 0],
        ],
      },
      message: 'table[0][1]',
    },
    {
      names: 'the cell',
      answers: {
        values: [1, 2],
        table: [
          [0, 0],
          [0.5, 0],
        ],
      },
      message: 'table[1][0]',
    },
  ])('refuses answers that are not well formed and names $names: $message', ({ answers, message }) => {
    expect(() => differenceCounts(answers)).toThrow(RangeError)
    expect(() => differenceCounts(answers)).toThrow(message)
  })
})
