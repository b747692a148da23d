import { describe, expect, it } from 'vitest'
import { chiSquareTail } from './chi-square-tail.ts'

describe('chiSquareTail', () => {
  // Computed with 50 digits by mpmath (Python).
  it.each([
    { x: 3.84, degreesOfFreedom: 1, tail: 0.050043521248705106 },
    { x: 0.001, degreesOfFreedom: 1, tail: 0.9747728793699604 },
    { x: 50, degreesOfFreedom: 2, tail: 1.3887943864964021e-11 },
    { x: 1e-8, degreesOfFreedom: 3, tail: 0.999999999999734 },
    { x: 1000, degreesOfFreedom: 9, tail: 1.724068118922473e-209 },
    { x: 200, degreesOfFreedom: 10, tail: 1.6139305336977305e-37 },
    { x: 0.5, degreesOfFreedom: 10, tail: 0.999993388289439 },
    { x: 1400, degreesOfFreedom: 21, tail: 9.416362519154933e-284 },
    { x: 60, degreesOfFreedom: 55, tail: 0.2993892488386464 },
    { x: 900, degreesOfFreedom: 1000, tail: 0.9892827619087102 },
    { x: 1000, degreesOfFreedom: 1000, tail: 0.49405285382923964 },
    { x: 1400, degreesOfFreedom: 1000, tail: 7.032145641828589e-16 },
    { x: 2500, degreesOfFreedom: 1001, tail: 3.332807271172907e-129 },
  ])('beyond $x with $degreesOfFreedom degrees of freedom is $tail', ({ x, degreesOfFreedom, tail }) => {
    expect(Math.abs(chiSquareTail(x, degreesOfFreedom) / tail - 1)).toBeLessThan(1e-12)
  })

  it('starts at exactly 1 and falls', () => {
    for (const degreesOfFreedom of [1, 2, 3, 10, 55, 3000]) {
      let before = chiSquareTail(0, degreesOfFreedom)
      expect(before).toBe(1)
      for (let x = degreesOfFreedom / 2; x < 2 * degreesOfFreedom + 20; x += degreesOfFreedom / 7) {
        const tail = chiSquareTail(x, degreesOfFreedom)
        // Where next to nothing lies before x, neighbours differ by rounding only.
        expect(tail).toBeLessThanOrEqual(before * (1 + 1e-13))
        before = tail
      }
      expect(before).toBeLessThan(0.01)
    }
  })

  it('equals the numerical integral of the density', () => {
    for (const [degreesOfFreedom, normaliser] of [
      [3, Math.sqrt(2 * Math.PI)],
      [4, 4],
      [5, 3 * Math.sqrt(2 * Math.PI)],
      [6, 16],
    ] as const) {
      const step = 0.001
      let integral = 0
      for (let x = 4 + step / 2; x < 120; x += step) {
        integral += (step * x ** (degreesOfFreedom / 2 - 1) * Math.exp(-x / 2)) / normaliser
      }
      expect(chiSquareTail(4, degreesOfFreedom)).toBeCloseTo(integral, 7)
    }
  })
})
