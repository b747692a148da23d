import { describe, expect, it } from 'vitest'
import { stirlingRest } from './stirling-rest.ts'

describe('stirlingRest', () => {
  // Computed with 50 digits by mpmath (Python).
  it.each([
    { x: 1e-5, rest: 4.837643556460688 },
    { x: 0.5, rest: 0.15342640972002736 },
    { x: 1, rest: 0.08106146679532726 },
    { x: 3.7, rest: 0.022468770580143144 },
    { x: 9.5, rest: 0.008768700134139386 },
    { x: 10, rest: 0.00833056343336287 },
    { x: 100.5, rest: 0.0008291846599046487 },
    { x: 1e6, rest: 8.333333333333056e-8 },
    { x: 1e12, rest: 8.333333333333334e-14 },
  ])('of $x is $rest', ({ x, rest }) => {
    expect(Math.abs(stirlingRest(x) - rest)).toBeLessThan(1e-14)
    if (x >= 10) expect(stirlingRest(x) / rest).toBeCloseTo(1, 14)
  })

  it('completes the factorials', () => {
    let factorial = 1
    for (let n = 1; n <= 20; n++) {
      factorial *= n
      const stirling = (n + 0.5) * Math.log(n + 1) - (n + 1) + 0.5 * Math.log(2 * Math.PI)
      expect(Math.exp(stirling + stirlingRest(n + 1)) / factorial).toBeCloseTo(1, 12)
    }
  })
})
