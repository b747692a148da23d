import { describe, expect, it } from 'vitest'
import { drawBinomial } from './draw-binomial.ts'
import { normalQuantile } from './normal-quantile.ts'
import { seededGenerator } from './seeded-generator.ts'

const DRAWS = 1_000_000

/** Binomial probabilities from their definition, with logarithms against overflow. */
function probabilities(trials: number, share: number): readonly number[] {
  let logarithm = trials * Math.log1p(-share)
  return Array.from({ length: trials + 1 }, (_, k) => {
    if (k > 0) logarithm += Math.log((trials - k + 1) / k) + Math.log(share / (1 - share))
    return Math.exp(logarithm)
  })
}

/** Joins neighbouring outcomes until each bin expects at least ten draws. */
function bins(trials: number, share: number, counts: ReadonlyMap<number, number>) {
  const all: { expected: number; seen: number }[] = []
  let bin = { expected: 0, seen: 0 }
  probabilities(trials, share).forEach((probability, k) => {
    bin = { expected: bin.expected + probability * DRAWS, seen: bin.seen + (counts.get(k) ?? 0) }
    if (bin.expected < 10 && k < trials) return
    all.push(bin)
    bin = { expected: 0, seen: 0 }
  })
  return all
}

describe('drawBinomial', () => {
  it.each([
    { trials: 1, share: 0.3 },
    { trials: 30, share: 0.1 },
    { trials: 30, share: 0.9 },
    { trials: 19, share: 0.5 },
    { trials: 20, share: 0.5 },
    { trials: 40, share: 0.26 },
    { trials: 21, share: 0.48 },
    { trials: 100, share: 0.11 },
    { trials: 1000, share: 0.25 },
    { trials: 1000, share: 0.999 },
    { trials: 100_000, share: 0.6 },
  ])('follows the binomial distribution with $trials trials and share $share', ({ trials, share }) => {
    const uniform = seededGenerator(trials)
    const counts = new Map<number, number>()
    for (let draw = 0; draw < DRAWS; draw++) {
      const successes = drawBinomial(trials, share, uniform)
      counts.set(successes, (counts.get(successes) ?? 0) + 1)
    }
    const compared = bins(trials, share, counts)
    expect(compared.reduce((sum, { seen }) => sum + seen, 0)).toBe(DRAWS)
    const chiSquare = compared.reduce(
      (sum, { expected, seen }) => sum + (seen - expected) ** 2 / Math.max(expected, 1),
      0,
    )
    expect(chiSquare).toBeLessThan(chiSquareQuantile(0.9999, Math.max(compared.length - 1, 1)))
  })

  it('draws nothing or everything at the ends', () => {
    const uniform = seededGenerator(5)
    expect(drawBinomial(1_000_000, 0, uniform)).toBe(0)
    expect(drawBinomial(1_000_000, 1, uniform)).toBe(1_000_000)
    expect(drawBinomial(0, 0.4, uniform)).toBe(0)
  })
})

/** E. B. Wilson and M. M. Hilferty (1931): near enough for a limit that only a wrong sampler exceeds. */
function chiSquareQuantile(share: number, degrees: number): number {
  return degrees * (1 - 2 / (9 * degrees) + normalQuantile(share) * Math.sqrt(2 / (9 * degrees))) ** 3
}
