import { describe, expect, it } from 'vitest'
import { bootstrapBca } from './bootstrap-bca.ts'
import { GOLDEN_PAIRS } from './golden-pairs.ts'
import { transitionTable } from './paired-answers.ts'
import { seededGenerator } from './seeded-generator.ts'

const NO_PAIR = new RangeError('answers must hold at least one pair')
const defined = GOLDEN_PAIRS.filter(({ bca }) => bca !== null)

describe('bootstrapBca', () => {
  // The bounds of such coarse answers jump by a step of 1/n; implementations differ by as much.
  it.each(defined)('lies within 0.1 of scipy on $name', (pairs) => {
    for (const seed of [1, 2, 3]) {
      const estimate = bootstrapBca(pairs, { seed })
      expect(Math.abs((estimate?.low ?? 0) - (pairs.bca?.[0] ?? 0))).toBeLessThan(0.1 + 1e-9)
      expect(Math.abs((estimate?.high ?? 0) - (pairs.bca?.[1] ?? 0))).toBeLessThan(0.1 + 1e-9)
    }
  })

  it('gives the same interval for lists and table, and for the same seed', () => {
    for (const pairs of defined) {
      expect(bootstrapBca(transitionTable(pairs), { seed: 7 })).toEqual(bootstrapBca(pairs, { seed: 7 }))
    }
  })

  it('equals scipy on a thousand skewed pairs', () => {
    // scipy.stats.bootstrap(method="BCa", n_resamples=100000) gives [−0.582, −0.426] for these counts.
    const table = [
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [100, 20, 10, 20, 850],
    ]
    const estimate = bootstrapBca({ values: [1, 2, 3, 4, 5], table }, { seed: 1, resamples: 50_000 })
    expect(estimate?.mean).toBeCloseTo(-0.5, 12)
    expect(estimate?.low).toBeCloseTo(-0.582, 2)
    expect(estimate?.high).toBeCloseTo(-0.426, 2)
  })

  it('leans towards the long side of skewed answers, as scipy does', () => {
    // scipy.stats.bootstrap with 100000 resamples: BCa [−0.775, −0.125], plain percentiles [−0.675, −0.1].
    const later = [...Array<number>(34).fill(0), -1, -1, -2, -2, -4, -4]
    const estimate = bootstrapBca({ earlier: later.map(() => 0), later }, { seed: 1, resamples: 50_000 })
    expect(estimate?.low).toBeCloseTo(-0.775, 12)
    expect(estimate?.high).toBeCloseTo(-0.125, 12)
  })

  it('covers the true difference about as often as it says', () => {
    const uniform = seededGenerator(11)
    const studies = 400
    let covered = 0
    for (let study = 0; study < studies; study++) {
      // Later − earlier is −2 … 2 with these chances; the true mean is −0.3.
      const later = Array.from({ length: 60 }, () => {
        const u = uniform()
        return u < 0.1 ? -2 : u < 0.35 ? -1 : u < 0.9 ? 0 : u < 0.95 ? 1 : 2
      })
      const estimate = bootstrapBca({ earlier: later.map(() => 0), later }, { seed: study, resamples: 1000 })
      if (estimate !== null && estimate.low <= -0.3 && -0.3 <= estimate.high) covered++
    }
    expect(covered / studies).toBeGreaterThan(0.91)
    expect(covered / studies).toBeLessThan(0.98)
  })

  it('narrows like the normal interval for a million pairs', () => {
    const table = [
      [300_000, 100_000, 50_000],
      [150_000, 200_000, 50_000],
      [50_000, 50_000, 50_000],
    ]
    const estimate = bootstrapBca({ values: [1, 2, 3], table }, { seed: 1 })
    // Mean −0.05; standard error √(0.75 − 0.0025) / 1 000.
    expect(estimate?.mean).toBeCloseTo(-0.05, 12)
    expect(Math.abs((estimate?.low ?? 0) - (-0.05 - 1.96 * 0.000865))).toBeLessThan(0.0001)
    expect(Math.abs((estimate?.high ?? 0) - (-0.05 + 1.96 * 0.000865))).toBeLessThan(0.0001)
  })

  it.each([
    { why: 'nine pairs', later: [1, 2, 3, 4, 5, 6, 7, 8, 9] },
    { why: 'two distinct differences', later: [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1] },
    { why: 'nobody moved', later: Array<number>(40).fill(0) },
  ])('has no interval for $why', ({ later }) => {
    expect(bootstrapBca({ earlier: later.map(() => 0), later }, { seed: 1 })).toBeNull()
  })

  it('has one from ten pairs with three distinct differences', () => {
    const later = [-1, -1, -1, 0, 0, 0, 0, 0, 0, 1]
    expect(bootstrapBca({ earlier: later.map(() => 0), later }, { seed: 1 })?.mean).toBeCloseTo(-0.2, 12)
  })

  it.each([
    { options: { seed: 0.5 }, message: 'seed' },
    { options: { seed: 1, resamples: 999 }, message: 'resamples' },
    { options: { seed: 1, resamples: 1000.5 }, message: 'resamples' },
    { options: { seed: 1, confidence: 1 }, message: 'confidence' },
  ])('refuses $options', ({ options, message }) => {
    expect(() => bootstrapBca({ earlier: [1], later: [2] }, options)).toThrow(RangeError)
    expect(() => bootstrapBca({ earlier: [1], later: [2] }, options)).toThrow(message)
  })

  it('refuses no pairs', () => {
    expect(() => bootstrapBca({ earlier: [], later: [] }, { seed: 1 })).toThrow(NO_PAIR)
  })
})
