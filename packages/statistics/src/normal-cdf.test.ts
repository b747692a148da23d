import { describe, expect, it } from 'vitest'
import { normalCdf } from './normal-cdf.ts'

describe('normalCdf', () => {
  // Computed with 40 digits by mpmath (Python).
  it.each([
    { z: -37, share: 5.725571222524577e-300 },
    { z: -20, share: 2.7536241186062337e-89 },
    { z: -8, share: 6.220960574271784e-16 },
    { z: -5.7, share: 5.9903714010635345e-9 },
    { z: -3, share: 0.0013498980316300946 },
    { z: -0.7, share: 0.241963652223073 },
    { z: -0.66, share: 0.25462691467133614 },
    { z: -1e-5, share: 0.49999601057719606 },
    { z: 0, share: 0.5 },
    { z: 0.5, share: 0.6914624612740131 },
    { z: 1, share: 0.8413447460685429 },
    { z: 2.5, share: 0.9937903346742238 },
    { z: 6, share: 0.9999999990134123 },
  ])('of $z is $share to 12 digits', ({ z, share }) => {
    expect(normalCdf(z) / share).toBeCloseTo(1, 12)
  })

  it('goes from 0 to 1 and is symmetric', () => {
    expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0)
    expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1)
    for (let z = 0; z < 8; z += 0.01) expect(normalCdf(z) + normalCdf(-z)).toBeCloseTo(1, 14)
  })

  it('refuses what is not a number', () => {
    expect(() => normalCdf(Number.NaN)).toThrow(RangeError)
  })
})
