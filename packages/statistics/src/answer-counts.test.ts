import { describe, expect, it } from 'vitest'
import { answerCounts, type IndependentAnswers, pairsHigher } from './answer-counts.ts'
import { countsOf } from './counts-of-lists.ts'

const LISTS = { first: [4, 5, 3, 4], second: [2, 4, 4] }

describe('answerCounts', () => {
  it('counts each answer once, in ascending order', () => {
    expect(answerCounts(LISTS)).toEqual([
      { value: 2, first: 0, second: 1 },
      { value: 3, first: 1, second: 0 },
      { value: 4, first: 2, second: 2 },
      { value: 5, first: 1, second: 0 },
    ])
  })

  it('gives the same for lists and for the counts of them', () => {
    expect(answerCounts(countsOf(LISTS))).toEqual(answerCounts(LISTS))
  })

  it('sorts the values of counts and leaves out those that nobody gave', () => {
    expect(answerCounts({ values: [5, 1, 3], firstCounts: [2, 0, 0], secondCounts: [0, 0, 1] })).toEqual([
      { value: 3, first: 0, second: 1 },
      { value: 5, first: 2, second: 0 },
    ])
  })

  const refused: { message: string; answers: IndependentAnswers }[] = [
    { message: 'first must hold at least one answer', answers: { first: [], second: [1] } },
    { message: 'second must hold at least one answer', answers: { first: [1], second: [] } },
    { message: 'first[1] must be a finite number', answers: { first: [1, Number.NaN], second: [1] } },
    { message: 'second[0] must be a finite number', answers: { first: [1], second: [Number.NEGATIVE_INFINITY] } },
    { message: 'firstCounts must hold', answers: { values: [1], firstCounts: [0], secondCounts: [1] } },
    { message: 'secondCounts must hold', answers: { values: [1], firstCounts: [1], secondCounts: [0] } },
    { message: 'firstCounts must hold', answers: { values: [], firstCounts: [], secondCounts: [] } },
    { message: 'firstCounts must have 2 entries', answers: { values: [1, 2], firstCounts: [1], secondCounts: [1, 1] } },
    { message: 'secondCounts must have 1 entries', answers: { values: [1], firstCounts: [1], secondCounts: [1, 1] } },
    { message: 'firstCounts[1] must be', answers: { values: [1, 2], firstCounts: [1, -1], secondCounts: [1, 1] } },
    { message: 'secondCounts[0] must be', answers: { values: [1, 2], firstCounts: [1, 1], secondCounts: [0.5, 1] } },
    { message: 'values[0] must be a finite', answers: { values: [Number.NaN], firstCounts: [1], secondCounts: [1] } },
    { message: 'values[1] repeats 4', answers: { values: [4, 4], firstCounts: [1, 1], secondCounts: [1, 1] } },
  ]
  it.each(refused)('refuses answers that are not well formed: $message', ({ answers, message }) => {
    expect(() => answerCounts(answers)).toThrow(RangeError)
    expect(() => answerCounts(answers)).toThrow(message)
  })
})

describe('pairsHigher', () => {
  it('counts the pairs in which the second group is higher, ties as one half', () => {
    // 2 beats none of 3, 4, 4, 5; each 4 beats the 3 and ties with two.
    expect(pairsHigher(answerCounts(LISTS))).toBe(4)
  })
})
