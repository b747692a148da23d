import { describe, expect, it } from 'vitest'
import { normalCdf } from './normal-cdf.ts'
import { normalQuantile } from './normal-quantile.ts'

describe('normalQuantile', () => {
  // Roots of the distribution function, computed with 40 digits by mpmath (Python).
  it.each([
    { share: 1e-300, z: -37.0470962993612 },
    { share: 1e-20, z: -9.262340089798407 },
    { share: 1e-6, z: -4.753424308822899 },
    { share: 0.001, z: -3.0902323061678136 },
    { share: 0.025, z: -1.9599639845400543 },
    { share: 0.07, z: -1.4757910281791706 },
    { share: 0.0750001, z: -1.4395307645017297 },
    { share: 0.3, z: -0.5244005127080408 },
    { share: 0.8, z: 0.8416212335729144 },
    { share: 0.99999, z: 4.264890793923841 },
  ])('of $share is $z to 12 digits', ({ share, z }) => {
    expect(normalQuantile(share) / z).toBeCloseTo(1, 12)
  })

  it('is zero in the middle and undoes the distribution function', () => {
    expect(normalQuantile(0.5)).toBe(0)
    for (let share = 0.001; share < 1; share += 0.001) expect(normalCdf(normalQuantile(share))).toBeCloseTo(share, 13)
  })

  it.each([0, 1, -0.1, 1.1, Number.NaN])('refuses %s', (share) => {
    expect(() => normalQuantile(share)).toThrow(new RangeError(`share must lie between 0 and 1, not ${share}`))
  })
})
