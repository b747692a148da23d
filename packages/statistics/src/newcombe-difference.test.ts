import { describe, expect, it } from 'vitest'
import { newcombeDifference } from './newcombe-difference.ts'

describe('newcombeDifference', () => {
  // statsmodels 0.15.0 and Newcombe (1998), method 10, give first − second; here it is second − first.
  it.each([
    { one: [56, 70], other: [48, 80], difference: -0.2, low: -0.333872654036906, high: -0.05243147240236498 },
    { one: [9, 10], other: [3, 10], difference: -0.6, low: -0.8090179735354881, high: -0.17052272393450302 },
  ])('equals the reference for $one and $other', ({ one, other, difference, low, high }) => {
    const share = ([successes = 0, total = 0]: readonly number[]) => ({ successes, total })
    const forth = newcombeDifference(share(one), share(other))
    expect(forth.difference).toBeCloseTo(difference, 12)
    expect(forth.low).toBeCloseTo(low, 12)
    expect(forth.high).toBeCloseTo(high, 12)
    const back = newcombeDifference(share(other), share(one))
    expect(back.difference).toBeCloseTo(-difference, 12)
    expect(back.low).toBeCloseTo(-high, 12)
    expect(back.high).toBeCloseTo(-low, 12)
  })

  it('holds the difference, stays within −1 and 1 and turns round with the answers', () => {
    for (let a = 0; a <= 9; a++) {
      for (let b = 0; b <= 13; b++) {
        const { difference, low, high } = newcombeDifference({ successes: a, total: 9 }, { successes: b, total: 13 })
        expect(low).toBeLessThanOrEqual(difference)
        expect(high).toBeGreaterThanOrEqual(difference)
        expect(low).toBeGreaterThanOrEqual(-1)
        expect(high).toBeLessThanOrEqual(1)
        const no = newcombeDifference({ successes: 9 - a, total: 9 }, { successes: 13 - b, total: 13 })
        expect(no.low).toBeCloseTo(-high, 12)
        expect(no.high).toBeCloseTo(-low, 12)
      }
    }
  })

  it('is wider with a larger z', () => {
    const [first, second] = [
      { successes: 12, total: 30 },
      { successes: 20, total: 30 },
    ]
    const [usual, wide] = [newcombeDifference(first, second), newcombeDifference(first, second, 2.5758)]
    expect(wide.low).toBeLessThan(usual.low)
    expect(wide.high).toBeGreaterThan(usual.high)
  })

  const some = { successes: 1, total: 2 }
  it.each([
    {
      first: { successes: 3, total: 2 },
      second: some,
      z: 1.96,
      message: 'first.successes must be at most first.total',
    },
    { first: some, second: { successes: 0, total: 0 }, z: 1.96, message: 'second.total must be at least 1' },
    { first: { successes: -1, total: 2 }, second: some, z: 1.96, message: 'first.successes' },
    { first: some, second: { successes: 1, total: 2.5 }, z: 1.96, message: 'second.total' },
    { first: some, second: some, z: -1, message: 'z must be' },
  ])('refuses numbers outside the limits: $message', ({ first, second, z, message }) => {
    expect(() => newcombeDifference(first, second, z)).toThrow(RangeError)
    expect(() => newcombeDifference(first, second, z)).toThrow(message)
  })
})
