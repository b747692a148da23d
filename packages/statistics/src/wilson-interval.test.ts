import { describe, expect, it } from 'vitest'
import { wilsonInterval } from './wilson-interval.ts'

describe('wilsonInterval', () => {
  // R 4.2.2: prop.test(x, n, correct = FALSE)$conf.int; 81/263 and 0/20 from Newcombe (1998), table I, method 3.
  it.each([
    { successes: 7, total: 10, low: 0.3967781475, high: 0.8922087326, digits: 9 },
    { successes: 0, total: 6, low: 0, high: 0.3903342879, digits: 9 },
    { successes: 6, total: 6, low: 0.6096657121, high: 1, digits: 9 },
    { successes: 1, total: 3, low: 0.0614919447, high: 0.7923403992, digits: 9 },
    { successes: 45, total: 120, low: 0.2935242979, high: 0.4642304937, digits: 9 },
    { successes: 81, total: 263, low: 0.2553, high: 0.3662, digits: 4 },
    { successes: 0, total: 20, low: 0, high: 0.1611, digits: 4 },
  ])('matches the published bounds for $successes of $total', ({ successes, total, low, high, digits }) => {
    const interval = wilsonInterval(successes, total)
    expect(interval.low).toBeCloseTo(low, digits)
    expect(interval.high).toBeCloseTo(high, digits)
  })

  it('stays within 0 and 1 and turns round with the answers', () => {
    for (let total = 1; total <= 40; total++) {
      for (let successes = 0; successes <= total; successes++) {
        const { low, high } = wilsonInterval(successes, total)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(wilsonInterval(total - successes, total).low).toBeCloseTo(1 - high, 12)
      }
    }
  })

  it.each([
    { successes: 1, total: 0, z: 1.96, message: 'total must be at least 1' },
    { successes: 3, total: 2, z: 1.96, message: 'successes must be at most total' },
    { successes: -1, total: 2, z: 1.96, message: 'successes' },
    { successes: 1, total: 2.5, z: 1.96, message: 'total' },
    { successes: 1, total: 2, z: 0, message: 'z must be' },
    { successes: 1, total: 2, z: Number.NaN, message: 'z must be' },
  ])('refuses $successes of $total at z $z: $message', ({ successes, total, z, message }) => {
    expect(() => wilsonInterval(successes, total, z)).toThrow(RangeError)
    expect(() => wilsonInterval(successes, total, z)).toThrow(message)
  })
})
