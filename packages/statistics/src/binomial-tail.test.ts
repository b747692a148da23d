import { describe, expect, it } from 'vitest'
import { binomialProbability, binomialTail, evenSplitP } from './binomial-tail.ts'

/** Ways to have 0, 1 … `trials` heads, as whole numbers without rounding. */
function waysOf(trials: number): readonly bigint[] {
  const ways = [1n]
  for (let heads = 1; heads <= trials; heads++) {
    ways.push(((ways[heads - 1] as bigint) * BigInt(trials - heads + 1)) / BigInt(heads))
  }
  return ways
}

/** ways / 2^trials, rounded once. */
function shareOf(ways: bigint, trials: number): number {
  const digits = 80n
  return Number(`${(ways * 10n ** digits) / 2n ** BigInt(trials)}e-${digits}`)
}

const sum = (ways: readonly bigint[]): bigint => ways.reduce((total, each) => total + each, 0n)

// Computed with 50 digits by mpmath (Python).
const KNOWN = [
  { successes: 1, trials: 7, probability: 0.0546875, tail: 0.0625 },
  { successes: 5, trials: 17, probability: 0.047210693359375, tail: 0.0717315673828125 },
  { successes: 223, trials: 500, probability: 0.0019315503495571278, tail: 0.008844533500945297 },
  { successes: 450, trials: 1000, probability: 0.00016939724527711568, tail: 0.0008652680424881588 },
  { successes: 450, trials: 1001, probability: 0.00015387172642685373, tail: 0.000780569419849601 },
  { successes: 400, trials: 1200, probability: 7.47023867250025e-32, tail: 1.4867396672985765e-31 },
  { successes: 499_000, trials: 1_000_000, probability: 0.00010798197801891516, tail: 0.02280414993269104 },
  { successes: 499_999, trials: 1_000_000, probability: 0.000797882765566219, tail: 0.4996010578193341 },
  { successes: 485_000, trials: 1_000_000, probability: 2.756088638892788e-199, tail: 4.726203126285792e-198 },
  { successes: 482_000, trials: 1_000_000, probability: 2.6216723919729034e-285, tail: 3.7694958097349926e-284 },
]

describe('binomialProbability and binomialTail', () => {
  it.each(KNOWN)('keep 12 digits for $successes of $trials', ({ successes, trials, probability, tail }) => {
    expect(binomialProbability(successes, trials) / probability).toBeCloseTo(1, 11)
    expect(binomialProbability(trials - successes, trials)).toBe(binomialProbability(successes, trials))
    expect(binomialTail(successes, trials) / tail).toBeCloseTo(1, 11)
  })

  it('are exact to the last digit for up to 50 trials', () => {
    for (let trials = 0; trials <= 50; trials++) {
      const ways = waysOf(trials)
      for (let successes = 0; 2 * successes <= trials; successes++) {
        expect(binomialProbability(successes, trials)).toBe(shareOf(ways[successes] as bigint, trials))
        expect(binomialTail(successes, trials)).toBe(shareOf(sum(ways.slice(0, successes + 1)), trials))
      }
    }
  })

  it('agree with whole numbers on both sides of the change of method', () => {
    for (const trials of [999, 1000, 1001, 1002]) {
      const ways = waysOf(trials)
      for (const successes of [380, 420, 460, 499]) {
        const tail = shareOf(sum(ways.slice(0, successes + 1)), trials)
        expect(binomialTail(successes, trials) / tail).toBeCloseTo(1, 12)
      }
    }
  })
})

describe('evenSplitP', () => {
  it('sums all splits at least as uneven', () => {
    for (let trials = 0; trials <= 60; trials++) {
      const ways = waysOf(trials)
      for (let one = 0; one <= trials; one++) {
        const uneven = ways.filter((_, heads) => Math.abs(2 * heads - trials) >= Math.abs(2 * one - trials))
        expect(evenSplitP(one, trials - one)).toBeCloseTo(shareOf(sum(uneven), trials), 14)
      }
    }
  })

  it('is exactly 1 for the most even split, of a million too', () => {
    expect(evenSplitP(0, 0)).toBe(1)
    expect(evenSplitP(3, 4)).toBe(1)
    expect(evenSplitP(500_000, 500_000)).toBe(1)
    expect(evenSplitP(500_000, 499_999)).toBe(1)
  })

  it('does not overflow or lose digits with a million', () => {
    expect(evenSplitP(485_000, 515_000) / 9.452406252571584e-198).toBeCloseTo(1, 11)
    expect(evenSplitP(0, 1_000_000)).toBe(0)
  })
})
