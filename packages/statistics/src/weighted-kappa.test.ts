import { describe, expect, it } from 'vitest'
import { type AnswerLists, transitionTable } from './paired-answers.ts'
import { seededGenerator } from './seeded-generator.ts'
import { weightedKappa } from './weighted-kappa.ts'

const WEIGHTS = ['quadratic', 'linear'] as const

/** Anxiety ratings of twenty persons by three raters, as published with the R package irr. */
const ANXIETY = [
  [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
  [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
  [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
] as const

const randomRatings = (uniform: () => number): AnswerLists => {
  const things = 2 + Math.floor(uniform() * 15)
  const list = () => Array.from({ length: things }, () => 1 + Math.floor(uniform() * 4))
  return { earlier: list(), later: list() }
}

/** 1 − (mean disagreement of the pairs as given) / (mean disagreement of every first with every second rating). */
function kappaByDefinition({ earlier, later }: AnswerLists, power: number): number {
  const scale = [...new Set([...earlier, ...later])].sort((a, b) => a - b)
  const steps = (a: number, b: number) => Math.abs(scale.indexOf(a) - scale.indexOf(b)) ** power
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const given = mean(earlier.map((a, index) => steps(a, later[index] ?? Number.NaN)))
  return 1 - given / mean(earlier.flatMap((a) => later.map((b) => steps(a, b))))
}

describe('weightedKappa', () => {
  // R package irr, kappa2(anxiety[, 2:3], ...) and kappa2(anxiety[, 1:2], "squared").
  it.each([
    { raters: [1, 2], weights: 'linear', kappa: 0.1459075, digits: 7 },
    { raters: [1, 2], weights: 'quadratic', kappa: 0.2520325, digits: 7 },
    { raters: [0, 1], weights: 'quadratic', kappa: 0.297, digits: 3 },
  ] as const)('equals R for raters $raters with $weights weights', ({ raters: [a, b], weights, kappa, digits }) => {
    const lists = { earlier: ANXIETY[a], later: ANXIETY[b] }
    for (const answers of [lists, transitionTable(lists)]) {
      expect(weightedKappa(answers, weights).kappa).toBeCloseTo(kappa, digits)
    }
  })

  // PROC FREQ of SAS, weighted kappa coefficient.
  it('equals SAS for a table with linear weights', () => {
    const table = [
      [0, 4, 1],
      [0, 8, 0],
      [0, 1, 5],
    ]
    const { kappa, agreement } = weightedKappa({ values: [1, 2, 3], table }, 'linear')
    expect(kappa).toBeCloseTo(0.4701, 4)
    expect(agreement).toBeCloseTo(13 / 19, 12)
  })

  it('equals the definition over all pairs of ratings, from lists and from the table counted from them', () => {
    const uniform = seededGenerator(14)
    for (let sample = 0; sample < 200; sample++) {
      const ratings = randomRatings(uniform)
      for (const weights of WEIGHTS) {
        const { kappa, agreement } = weightedKappa(ratings, weights)
        const expected = kappaByDefinition(ratings, weights === 'quadratic' ? 2 : 1)
        if (kappa === null) expect(expected).toBeNaN()
        else expect(kappa).toBeCloseTo(expected, 12)
        expect(weightedKappa(transitionTable(ratings), weights)).toEqual({ kappa, agreement })
      }
    }
  })

  it('does not change when the raters are swapped, the scale is turned round or its values are renamed', () => {
    const [first, second] = ANXIETY
    for (const weights of WEIGHTS) {
      const kappa = weightedKappa({ earlier: first, later: second }, weights).kappa ?? Number.NaN
      expect(weightedKappa({ earlier: second, later: first }, weights).kappa).toBeCloseTo(kappa, 12)
      const renamed = (name: (value: number) => number) => ({ earlier: first.map(name), later: second.map(name) })
      expect(
        weightedKappa(
          renamed((value) => 7 - value),
          weights,
        ).kappa,
      ).toBeCloseTo(kappa, 12)
      expect(
        weightedKappa(
          renamed((value) => 10 ** value),
          weights,
        ).kappa,
      ).toBe(kappa)
    }
  })

  it('counts a value of the scale that nobody gave as a step', () => {
    const ratings = { earlier: [1, 1, 4, 4, 2], later: [1, 4, 4, 2, 2] }
    const onScale = weightedKappa({ ...ratings, values: [1, 2, 3, 4] }).kappa
    // Squared steps 0, 9, 0, 4, 0 against 83 / 5 expected of the 25 combinations.
    expect(onScale).toBeCloseTo(1 - 13 / (83 / 5), 12)
    expect(weightedKappa(ratings).kappa).not.toBeCloseTo(onScale ?? 0, 3)
  })

  it('is quadratic unless told otherwise, 1 for perfect agreement and −1 for perfect opposition of two values', () => {
    const [first, second] = ANXIETY
    expect(weightedKappa({ earlier: first, later: second })).toEqual(
      weightedKappa({ earlier: first, later: second }, 'quadratic'),
    )
    for (const weights of WEIGHTS) {
      expect(weightedKappa({ earlier: [1, 2, 3], later: [1, 2, 3] }, weights)).toEqual({ kappa: 1, agreement: 1 })
      expect(weightedKappa({ earlier: [1, 2], later: [2, 1] }, weights)).toEqual({ kappa: -1, agreement: 0 })
    }
  })

  it('has no κ when both raters gave everything the same rating, and 0 when only one of them did', () => {
    expect(weightedKappa({ earlier: [3, 3, 3], later: [3, 3, 3] })).toEqual({ kappa: null, agreement: 1 })
    const { kappa, agreement } = weightedKappa({ earlier: [3, 3, 3], later: [3, 2, 1] })
    expect(kappa).toBeCloseTo(0, 12)
    expect(agreement).toBeCloseTo(1 / 3, 12)
  })

  it.each([
    { answers: { earlier: [], later: [] }, message: 'answers must hold at least one pair' },
    { answers: { earlier: [1, 2], later: [1] }, message: 'earlier and later must have the same length' },
    { answers: { earlier: [1], later: [Number.NaN] }, message: 'later[0] must be a finite number' },
    { answers: { values: [1], table: [[-1]] }, message: 'table[0][0] must be a whole number' },
  ])('refuses $answers: $message', ({ answers, message }) => {
    expect(() => weightedKappa(answers)).toThrow(RangeError)
    expect(() => weightedKappa(answers)).toThrow(message)
  })
})
