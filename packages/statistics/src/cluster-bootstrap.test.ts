import { describe, expect, it } from 'vitest'
import { bootstrapBca } from './bootstrap-bca.ts'
import { clusterBootstrapBca } from './cluster-bootstrap.ts'
import { normalQuantile } from './normal-quantile.ts'
import { type PairedAnswers, transitionTable } from './paired-answers.ts'
import { seededGenerator } from './seeded-generator.ts'

const clusterWith = (differences: readonly number[]) => ({ earlier: differences.map(() => 0), later: differences })

/** Cluster of `pairs` with a sum of differences of `total`. */
function clusterOf([total, pairs]: readonly [total: number, pairs: number]): PairedAnswers {
  const step = Math.sign(total)
  const whole = Math.floor(Math.abs(total) / pairs)
  return clusterWith(
    Array.from({ length: pairs }, (_, index) => step * (whole + (index < Math.abs(total) - whole * pairs ? 1 : 0))),
  )
}

const EIGHT = [
  [-1, -1, 0, -2],
  [0, 1, 0],
  [-1, 0, -1, -1, -2, 0],
  [1, 1, 0, 0, -1],
  [-2, -1],
  [0, 0, 0, -1, 0, -1, 0],
  [-1, -3, -1],
  [0, 0, 1, -1],
].map(clusterWith)

const SKEWED = [
  [0, 0],
  [0, 0, 0],
  [0],
  [0, 0, 0, 0],
  [-4, -4, -4, -3],
  [-1, 0],
  [0, 0, 0],
  [0, -1, 0],
  [0],
  [0, 0],
].map(clusterWith)

const THIRTY = (
  [
    [-1, 2],
    [5, 20],
    [-3, 9],
    [-9, 7],
    [-12, 13],
    [3, 13],
    [-6, 4],
    [-18, 16],
    [-2, 2],
    [-3, 5],
    [-1, 18],
    [-1, 4],
    [4, 9],
    [3, 6],
    [1, 4],
    [-15, 13],
    [7, 10],
    [17, 14],
    [-5, 12],
    [9, 6],
    [-16, 21],
    [-8, 16],
    [8, 19],
    [-11, 18],
    [-9, 14],
    [-13, 6],
    [21, 19],
    [0, 3],
    [-11, 10],
    [-11, 18],
  ] as const
).map(clusterOf)

describe('clusterBootstrapBca', () => {
  // scipy 1.17.1 bootstrap(method="BCa", paired=True, n_resamples=400000) of total / pairs.
  it.each([
    { name: 'eight events', clusters: EIGHT, mean: -0.5, low: -0.9425, high: -0.1096 },
    { name: 'one event apart from nine', clusters: SKEWED, mean: -0.68, low: -2.335, high: -0.0455 },
    { name: 'thirty events', clusters: THIRTY, mean: -0.2326283987915408, low: -0.5102, high: 0.099 },
  ])('equals scipy on $name', ({ clusters, mean, low, high }) => {
    for (const seed of [1, 2]) {
      const estimate = clusterBootstrapBca(clusters, { seed, resamples: 100_000 })
      expect(estimate?.mean).toBeCloseTo(mean, 12)
      expect(Math.abs((estimate?.low ?? 0) - low)).toBeLessThan(0.03)
      expect(Math.abs((estimate?.high ?? 0) - high)).toBeLessThan(0.01)
    }
  })

  it('equals the interval over all ways to draw five clusters', () => {
    const sizes = [
      { total: -4, pairs: 4 },
      { total: 1, pairs: 3 },
      { total: -5, pairs: 6 },
      { total: -1, pairs: 5 },
      { total: -7, pairs: 4 },
    ]
    const { low, high } = clusterBootstrapBca(
      sizes.map(({ total, pairs }) => clusterOf([total, pairs])),
      { seed: 3, resamples: 100_000 },
    ) ?? { low: 0, high: 0 }
    const exact = intervalOverAllDraws(sizes)
    expect(Math.abs(low - exact.low)).toBeLessThan(0.02)
    expect(Math.abs(high - exact.high)).toBeLessThan(0.02)
  })

  it('is the interval over single pairs when each cluster is one pair', () => {
    const later = [...Array<number>(34).fill(0), -1, -1, -2, -2, -4, -4]
    const single = bootstrapBca({ earlier: later.map(() => 0), later }, { seed: 1, resamples: 50_000 })
    const clustered = clusterBootstrapBca(
      later.map((difference) => clusterWith([difference])),
      {
        seed: 1,
        resamples: 50_000,
      },
    )
    expect(clustered?.mean).toBeCloseTo(single?.mean ?? 0, 12)
    expect(Math.abs((clustered?.low ?? 0) - (single?.low ?? 0))).toBeLessThanOrEqual(0.025 + 1e-9)
    expect(Math.abs((clustered?.high ?? 0) - (single?.high ?? 0))).toBeLessThanOrEqual(0.025 + 1e-9)
  })

  it('covers the true difference where the interval over single pairs does not', () => {
    const uniform = seededGenerator(12)
    const studies = 300
    let clustered = 0
    let single = 0
    for (let study = 0; study < studies; study++) {
      // Each of 25 events shifts all its ten people by −1, 0 or 1; the true mean is 0.
      const events = Array.from({ length: 25 }, () => {
        const shift = Math.floor(uniform() * 3) - 1
        return Array.from({ length: 10 }, () => shift + Math.floor(uniform() * 3) - 1)
      })
      const byEvent = clusterBootstrapBca(events.map(clusterWith), { seed: study, resamples: 1000 })
      const byPair = bootstrapBca(clusterWith(events.flat()), { seed: study, resamples: 1000 })
      if (byEvent !== null && byEvent.low <= 0 && 0 <= byEvent.high) clustered++
      if (byPair !== null && byPair.low <= 0 && 0 <= byPair.high) single++
    }
    expect(clustered / studies).toBeGreaterThan(0.9)
    expect(clustered / studies).toBeLessThan(0.98)
    expect(single / studies).toBeLessThan(0.75)
  })

  it('gives the same for lists and tables, and for the same seed', () => {
    expect(clusterBootstrapBca(EIGHT.map(transitionTable), { seed: 7 })).toEqual(
      clusterBootstrapBca(EIGHT, { seed: 7 }),
    )
  })

  it('turns round with the waves', () => {
    const forth = clusterBootstrapBca(THIRTY, { seed: 4 })
    const back = clusterBootstrapBca(
      THIRTY.map((cluster) => {
        const { values, table } = transitionTable(cluster)
        return { values, table: values.map((_, from) => values.map((_value, to) => table[to]?.[from] ?? 0)) }
      }),
      { seed: 4 },
    )
    expect(back?.mean).toBe(-(forth?.mean ?? 0))
    expect(back?.low).toBeCloseTo(-(forth?.high ?? 0), 10)
    expect(back?.high).toBeCloseTo(-(forth?.low ?? 0), 10)
  })

  it('does not narrow with pairs, only with clusters', () => {
    const million = 1_000_000
    const large = EIGHT.map((cluster) => {
      const { values, table } = transitionTable(cluster)
      return { values, table: table.map((row) => row.map((count) => count * million)) }
    })
    const [few, many] = [clusterBootstrapBca(EIGHT, { seed: 1 }), clusterBootstrapBca(large, { seed: 1 })]
    expect(many?.mean).toBe(few?.mean)
    expect(many?.low).toBeCloseTo(few?.low ?? 0, 9)
    expect(many?.high).toBeCloseTo(few?.high ?? 0, 9)
  })

  it.each([
    { why: 'nobody moved', clusters: Array.from({ length: 6 }, () => clusterWith([0, 0])) },
    { why: 'clusters of one mean differ in size', clusters: [1, 2, 3, 4, 5].map((n) => clusterOf([2 * n, 4 * n])) },
    {
      why: 'clusters of one decimal mean differ in size',
      clusters: [1, 2, 3, 7, 11].map((n) => clusterWith(Array.from({ length: n }, () => 0.1))),
    },
    {
      why: 'decimals even out in each cluster',
      clusters: [1, 2, 3, 4, 5].map((n) => clusterWith([0.1 * n, 0.2 * n, -0.3 * n])),
    },
  ])('has no interval when $why, for no resample differs', ({ clusters }) => {
    expect(clusterBootstrapBca(clusters, { seed: 1 })).toBeNull()
  })

  it.each([
    { clusters: EIGHT.slice(0, 4), options: { seed: 1 }, message: 'clusters must hold at least 5 clusters, not 4' },
    {
      clusters: EIGHT.with(3, { earlier: [1], later: [] }),
      options: { seed: 1 },
      message: 'clusters[3]: earlier and later must have the same length, not 1 and 0',
    },
    {
      clusters: EIGHT.with(7, { earlier: [], later: [] }),
      options: { seed: 1 },
      message: 'clusters[7]: answers must hold at least one pair',
    },
    { clusters: EIGHT, options: { seed: 0.5 }, message: 'seed must be a whole number, not 0.5' },
    { clusters: EIGHT, options: { seed: 1, resamples: 999 }, message: 'resamples must be at least 1000, not 999' },
  ])('refuses: $message', ({ clusters, options, message }) => {
    expect(() => clusterBootstrapBca(clusters, options)).toThrow(RangeError)
    expect(() => clusterBootstrapBca(clusters, options)).toThrow(message)
  })
})

/** BCa over every one of the 5⁵ resamples, each as probable, written down from the definition. */
function intervalOverAllDraws(clusters: readonly { readonly total: number; readonly pairs: number }[]) {
  const meanOf = (drawn: typeof clusters) =>
    drawn.reduce((sum, { total }) => sum + total, 0) / drawn.reduce((sum, { pairs }) => sum + pairs, 0)
  const size = clusters.length
  const means = Array.from({ length: size ** size }, (_, way) =>
    meanOf(
      clusters.map((_cluster, place) => clusters[Math.floor(way / size ** place) % size] ?? { total: 0, pairs: 0 }),
    ),
  ).sort((a, b) => a - b)
  const estimate = meanOf(clusters)
  const below = means.filter((mean) => mean < estimate).length + means.filter((mean) => mean === estimate).length / 2
  const bias = normalQuantile(below / means.length)
  const left = clusters.map((_, out) => meanOf(clusters.toSpliced(out, 1)))
  const centre = left.reduce((sum, mean) => sum + mean, 0) / size
  const power = (exponent: number) => left.reduce((sum, mean) => sum + (centre - mean) ** exponent, 0)
  const skew = power(3) / (6 * power(2) ** 1.5)
  const bound = (z: number) => {
    const normal = bias + (bias + z) / (1 - skew * (bias + z))
    return means.find((_, index) => normalQuantile((index + 1) / (means.length + 1)) >= normal) ?? Number.NaN
  }
  return { low: bound(-1.96), high: bound(1.96) }
}
