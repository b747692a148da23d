import { describe, expect, it } from 'vitest'
import { type AgreementMetric, krippendorffAlpha } from './krippendorff-alpha.ts'
import { seededGenerator } from './seeded-generator.ts'

type Ratings = readonly (readonly (number | null)[])[]

const METRICS: readonly AgreementMetric[] = ['nominal', 'ordinal', 'interval']

/** Four observers, twelve units: the worked example of K. Krippendorff, Computing Krippendorff's Alpha-Reliability. */
const OBSERVERS: Ratings = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
]

/** α from the coincidence matrix, with the metrics as the definition writes them. */
function alphaByDefinition(ratings: Ratings, metric: AgreementMetric): number {
  const values = [...new Set(ratings.flat().filter((rating) => rating !== null))].sort((a, b) => a - b)
  const coincidences = values.map(() => values.map(() => 0))
  for (let unit = 0; unit < (ratings[0]?.length ?? 0); unit++) {
    const rated = ratings.map((row) => row[unit] ?? null)
    const raters = rated.filter((rating) => rating !== null).length
    rated.forEach((a, i) => {
      rated.forEach((b, j) => {
        const row = coincidences[values.indexOf(a ?? Number.NaN)]
        const column = values.indexOf(b ?? Number.NaN)
        if (i !== j && row !== undefined && column >= 0) row[column] = (row[column] ?? 0) + 1 / (raters - 1)
      })
    })
  }
  const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0)
  const margins = coincidences.map(sum)
  const distance = (c: number, k: number) => {
    if (metric === 'nominal') return c === k ? 0 : 1
    if (metric === 'interval') return ((values[c] ?? 0) - (values[k] ?? 0)) ** 2
    const between = sum(margins.slice(Math.min(c, k), Math.max(c, k) + 1))
    return (between - ((margins[c] ?? 0) + (margins[k] ?? 0)) / 2) ** 2
  }
  const observed = sum(coincidences.flatMap((row, c) => row.map((count, k) => count * distance(c, k))))
  const expected = sum(margins.flatMap((a, c) => margins.map((b, k) => a * b * distance(c, k))))
  return 1 - ((sum(margins) - 1) * observed) / expected
}

const randomRatings = (uniform: () => number): Ratings => {
  const units = 2 + Math.floor(uniform() * 8)
  return Array.from({ length: 2 + Math.floor(uniform() * 4) }, () =>
    Array.from({ length: units }, () => (uniform() < 0.2 ? null : Math.floor(uniform() * 4) ** 2)),
  )
}

describe('krippendorffAlpha', () => {
  it.each([
    { metric: 'nominal', alpha: 0.743 },
    { metric: 'ordinal', alpha: 0.815 },
    { metric: 'interval', alpha: 0.849 },
  ] as const)('equals the published $metric figure of four observers', ({ metric, alpha }) => {
    expect(krippendorffAlpha(OBSERVERS, metric)).toBeCloseTo(alpha, 3)
  })

  it('is ordinal unless told otherwise', () => {
    expect(krippendorffAlpha(OBSERVERS)).toBe(krippendorffAlpha(OBSERVERS, 'ordinal'))
  })

  it.each(METRICS)('equals the definition by the coincidence matrix: %s', (metric) => {
    const uniform = seededGenerator(21)
    for (let sample = 0; sample < 200; sample++) {
      const ratings = randomRatings(uniform)
      const alpha = krippendorffAlpha(ratings, metric)
      const expected = alphaByDefinition(ratings, metric)
      if (alpha === null) expect(expected).toBeNaN()
      else expect(alpha).toBeCloseTo(expected, 9)
    }
  })

  it.each(METRICS)('does not care who rated, in which order, or about units rated once: %s', (metric) => {
    const alpha = krippendorffAlpha(OBSERVERS, metric) ?? Number.NaN
    const turned = OBSERVERS.toReversed().map((row) => row.toReversed())
    expect(krippendorffAlpha(turned, metric)).toBeCloseTo(alpha, 12)
    const withSingles = OBSERVERS.map((row, rater) => [...row, rater === 2 ? 99 : null, null])
    expect(krippendorffAlpha(withSingles, metric)).toBeCloseTo(alpha, 12)
  })

  it('keeps the ordinal figure when the scale is stretched, and the nominal one when values are renamed', () => {
    const renamed = (name: (rating: number) => number) =>
      OBSERVERS.map((row) => row.map((rating) => (rating === null ? null : name(rating))))
    const stretched = renamed((rating) => rating ** 3)
    expect(krippendorffAlpha(stretched, 'ordinal')).toBe(krippendorffAlpha(OBSERVERS, 'ordinal'))
    expect(krippendorffAlpha(stretched, 'interval')).not.toBeCloseTo(krippendorffAlpha(OBSERVERS, 'interval') ?? 0, 3)
    const shuffled = renamed((rating) => (rating * 2) % 5)
    expect(krippendorffAlpha(shuffled, 'nominal')).toBeCloseTo(krippendorffAlpha(OBSERVERS, 'nominal') ?? 0, 12)
  })

  it.each(METRICS)('is 1 when all agree and below 0 when two raters always differ: %s', (metric) => {
    expect(
      krippendorffAlpha(
        [
          [1, 2, 3, null],
          [1, 2, 3, 4],
          [1, null, 3, 4],
        ],
        metric,
      ),
    ).toBe(1)
    expect(
      krippendorffAlpha(
        [
          [1, 2, 1, 2],
          [2, 1, 2, 1],
        ],
        metric,
      ),
    ).toBeLessThan(0)
  })

  it.each([
    {
      why: 'all ratings that enter are the same',
      ratings: [
        [2, 2, null],
        [2, 2, 5],
      ],
    },
    {
      why: 'no unit was rated twice',
      ratings: [
        [1, null],
        [null, 2],
      ],
    },
    { why: 'nothing was rated', ratings: [[null], [null]] },
  ])('has no figure when $why', ({ ratings }) => {
    for (const metric of METRICS) expect(krippendorffAlpha(ratings, metric)).toBeNull()
  })

  it.each([
    { ratings: [], message: 'ratings must hold at least 2 raters, not 0' },
    { ratings: [[1, 2]], message: 'ratings must hold at least 2 raters, not 1' },
    { ratings: [[], []], message: 'ratings must hold at least one unit' },
    { ratings: [[1, 2], [1]], message: 'ratings[1] must have 2 entries, not 1' },
    {
      ratings: [
        [1, 2],
        [Number.NaN, 2],
      ],
      message: 'ratings[1][0] must be a finite number or null, not NaN',
    },
    {
      ratings: [
        [1, Number.POSITIVE_INFINITY],
        [1, 2],
      ],
      message: 'ratings[0][1] must be a finite number or null',
    },
  ])('refuses $ratings: $message', ({ ratings, message }) => {
    expect(() => krippendorffAlpha(ratings)).toThrow(RangeError)
    expect(() => krippendorffAlpha(ratings)).toThrow(message)
  })
})
