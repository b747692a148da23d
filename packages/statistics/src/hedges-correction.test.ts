import { describe, expect, it } from 'vitest'
import { GOLDEN_EFFECTS } from './golden-effects.ts'
import { hedgesCorrection } from './hedges-correction.ts'

describe('hedgesCorrection', () => {
  // Computed with 50 digits by mpmath (Python).
  it.each([
    { degreesOfFreedom: 1.5, correction: 0.3902762188691763 },
    { degreesOfFreedom: 2, correction: 0.5641895835477563 },
    { degreesOfFreedom: 3, correction: 0.7236012545582676 },
    { degreesOfFreedom: 4, correction: 0.7978845608028654 },
    { degreesOfFreedom: 9, correction: 0.9138748917925523 },
    { degreesOfFreedom: 11, correction: 0.9299598099757785 },
    { degreesOfFreedom: 19, correction: 0.9599103529242536 },
    { degreesOfFreedom: 59, correction: 0.9872249545597798 },
    { degreesOfFreedom: 1000, correction: 0.9992497811797164 },
    { degreesOfFreedom: 1e6, correction: 0.9999992499997813 },
    { degreesOfFreedom: 1e9, correction: 0.99999999925 },
  ])('for $degreesOfFreedom degrees of freedom is $correction', ({ degreesOfFreedom, correction }) => {
    expect(hedgesCorrection(degreesOfFreedom)).toBeCloseTo(correction, 14)
  })

  it.each(GOLDEN_EFFECTS.filter(({ gz }) => gz !== null))('makes the published g_z of d_z on $name', (study) => {
    expect(study.dz * hedgesCorrection(study.earlier.length - 1)).toBeCloseTo(study.gz ?? 0, 12)
  })

  it('follows the recurrence of the gamma function', () => {
    for (let degreesOfFreedom = 2; degreesOfFreedom < 200; degreesOfFreedom++) {
      // J(df) · J(df + 1) = (df − 1) / √(df (df + 1))
      const product = hedgesCorrection(degreesOfFreedom) * hedgesCorrection(degreesOfFreedom + 1)
      expect(product).toBeCloseTo((degreesOfFreedom - 1) / Math.sqrt(degreesOfFreedom * (degreesOfFreedom + 1)), 13)
    }
  })

  it.each([1, 0, -3, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s degrees of freedom', (degreesOfFreedom) => {
    expect(() => hedgesCorrection(degreesOfFreedom)).toThrow(
      new RangeError(`degreesOfFreedom must be a finite number above 1, not ${degreesOfFreedom}`),
    )
  })
})
