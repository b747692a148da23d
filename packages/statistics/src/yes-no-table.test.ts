import { describe, expect, it } from 'vitest'
import type { PairedAnswers } from './paired-answers.ts'
import { yesNoTable } from './yes-no-table.ts'

const EXPECTED = { both: 4, onlyEarlier: 3, onlyLater: 2, neither: 1 }

describe('yesNoTable', () => {
  it.each<{ form: string; answers: PairedAnswers }>([
    {
      form: 'a table with the lower value first',
      answers: {
        values: [0, 1],
        table: [
          [1, 2],
          [3, 4],
        ],
      },
    },
    {
      form: 'a table with the higher value first',
      answers: {
        values: [2, -1],
        table: [
          [4, 3],
          [2, 1],
        ],
      },
    },
    { form: 'lists', answers: { earlier: [1, 1, 1, 1, 1, 1, 1, 0, 0, 0], later: [1, 1, 1, 1, 0, 0, 0, 1, 1, 0] } },
  ])('takes the higher value as yes in $form', ({ answers }) => {
    expect(yesNoTable(answers)).toEqual(EXPECTED)
  })

  it('reads lists in which one value does not occur when both are named', () => {
    const unanimous = { both: 0, onlyEarlier: 0, onlyLater: 0, neither: 0 }
    expect(yesNoTable({ earlier: [1, 1], later: [1, 1], values: [0, 1] })).toEqual({ ...unanimous, both: 2 })
    expect(yesNoTable({ earlier: [1, 1], later: [1, 1], values: [1, 2] })).toEqual({ ...unanimous, neither: 2 })
  })

  it.each<{ answers: PairedAnswers; message: string }>([
    { answers: { earlier: [1, 2], later: [3, 2] }, message: 'answers must hold two different values, not 3' },
    { answers: { earlier: [1], later: [1] }, message: 'answers must hold two different values, not 1' },
    {
      answers: { earlier: [1, 2], later: [1, 2], values: [1, 2, 3] },
      message: 'values must be two different values, not 3',
    },
    { answers: { values: [1], table: [[3]] }, message: 'values must be two different values, not 1' },
    { answers: { earlier: [], later: [], values: [0, 1] }, message: 'answers must hold at least one pair' },
  ])('refuses what is not yes or no: $message', ({ answers, message }) => {
    expect(() => yesNoTable(answers)).toThrow(new RangeError(message))
  })
})
