import { describe, expect, it } from 'vitest'
import { GOLDEN_PAIRS } from './golden-pairs.ts'
import { differenceCounts, type PairedAnswers, transitionTable } from './paired-answers.ts'
import { seededGenerator } from './seeded-generator.ts'

describe('differenceCounts', () => {
  it('counts each difference once, in ascending order', () => {
    expect(differenceCounts({ earlier: [4, 5, 2, 3], later: [3, 5, 3, 2] })).toEqual([
      { difference: -1, count: 2 },
      { difference: 0, count: 1 },
      { difference: 1, count: 1 },
    ])
  })

  it.each(GOLDEN_PAIRS)('gives the same for lists and for the table counted from them: $name', (pairs) => {
    expect(differenceCounts(transitionTable(pairs))).toEqual(differenceCounts(pairs))
  })

  it('ties decimal answers whose binary differences are not equal', () => {
    expect(differenceCounts({ earlier: [0.1, 0.2, 1000000.2], later: [0.2, 0.3, 1000000.3] })).toEqual([
      { difference: 0.1, count: 3 },
    ])
  })
})

describe('transitionTable', () => {
  it('counts lists over the answers that occur, in ascending order', () => {
    expect(transitionTable({ earlier: [10, 2, 2, 2, 1], later: [2, 1, 1, 2, 10] })).toEqual({
      values: [1, 2, 10],
      table: [
        [0, 0, 1],
        [2, 1, 0],
        [0, 1, 0],
      ],
    })
  })

  it('counts lists over the whole scale, in its order, where it is given', () => {
    expect(transitionTable({ earlier: [3, 1], later: [1, 1], values: [3, 2, 1] })).toEqual({
      values: [3, 2, 1],
      table: [
        [0, 0, 1],
        [0, 0, 0],
        [0, 0, 1],
      ],
    })
  })

  it('gives a table back as it is', () => {
    const answers = {
      values: [2, 1, 5],
      table: [
        [0, 4, 0],
        [1, 0, 0],
        [0, 0, 0],
      ],
    }
    expect(transitionTable(answers)).toEqual(answers)
  })

  it('loses no pair: each cell holds as many as a count through the lists finds', () => {
    const uniform = seededGenerator(4)
    const draw = () => Array.from({ length: 200 }, () => Math.floor(uniform() * 5) / 2)
    const [earlier, later] = [draw(), draw()]
    const { values, table } = transitionTable({ earlier, later })
    for (const [row, from] of values.entries()) {
      for (const [column, to] of values.entries()) {
        expect(table[row]?.[column]).toBe(earlier.filter((value, i) => value === from && later[i] === to).length)
      }
    }
  })
})

describe.each([
  { method: 'differenceCounts', read: differenceCounts },
  { method: 'transitionTable', read: transitionTable },
])('$method', ({ read }) => {
  it.each<{ form: string; answers: PairedAnswers }>([
    { form: 'lists', answers: { earlier: [], later: [] } },
    { form: 'lists over a scale', answers: { earlier: [], later: [], values: [1, 2] } },
    { form: 'an empty table', answers: { values: [], table: [] } },
    {
      form: 'a table of zeros',
      answers: {
        values: [1, 2],
        table: [
          [0, 0],
          [0, 0],
        ],
      },
    },
  ])('refuses no pairs as $form', ({ answers }) => {
    expect(() => read(answers)).toThrow(new RangeError('answers must hold at least one pair'))
  })

  it.each<{ names: string; answers: PairedAnswers; message: string }>([
    { names: 'the lengths', answers: { earlier: [1, 2], later: [1] }, message: 'same length, not 2 and 1' },
    { names: 'the list', answers: { earlier: [1, Number.NaN], later: [1, 2] }, message: 'earlier[1]' },
    { names: 'the list', answers: { earlier: [1], later: [Number.POSITIVE_INFINITY] }, message: 'later[0]' },
    {
      names: 'the gap in the list',
      answers: { earlier: Object.assign(Array<number>(2), { 1: 5 }), later: [1, 2] },
      message: 'earlier[0] must be a finite number, not undefined',
    },
    {
      names: 'the answer off the scale',
      answers: { earlier: [1, 2, 9], later: [1, 1, 1], values: [1, 2] },
      message: 'earlier[2] must be one of 1, 2, not 9',
    },
    {
      names: 'the answer off the scale',
      answers: { earlier: [1, 2], later: [1, 1.5], values: [1, 2] },
      message: 'later[1] must be one of 1, 2, not 1.5',
    },
    { names: 'the step', answers: { earlier: [1], later: [1], values: [1, 1] }, message: 'values[1] repeats 1' },
    { names: 'the step', answers: { earlier: [1], later: [1], values: [Number.NaN] }, message: 'values[0] must be' },
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
    expect(() => read(answers)).toThrow(RangeError)
    expect(() => read(answers)).toThrow(message)
  })
})
