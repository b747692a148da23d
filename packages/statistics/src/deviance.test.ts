import { describe, expect, it } from 'vitest'
import { deviance } from './deviance.ts'

describe('deviance', () => {
  // Computed with 50 digits by mpmath (Python).
  it.each([
    { observed: 5, expected: 5.000001, value: 9.999998669462426e-14 },
    { observed: 100, expected: 130, value: 3.763573553250895 },
    { observed: 100, expected: 80, value: 2.314355131420976 },
    { observed: 10, expected: 1, value: 14.025850929940457 },
    { observed: 1, expected: 10, value: 6.697414907005954 },
    { observed: 480_000, expected: 500_000, value: 405.44263027753783 },
  ])('keeps its digits for $observed against $expected', ({ observed, expected, value }) => {
    // 5.000001 is not exact: the difference has only ten digits.
    expect(deviance(observed, expected) / value).toBeCloseTo(1, value < 1e-9 ? 9 : 13)
  })

  it('is 0 where nothing deviates', () => {
    expect(deviance(7, 7)).toBe(0)
  })
})
