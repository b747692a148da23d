import { describe, expect, it } from 'vitest'
import { kishEffectiveSize } from './kish-effective-size.ts'
import { seededGenerator } from './seeded-generator.ts'

describe('kishEffectiveSize', () => {
  it('of 12 answers that stand for 20 and 9 that stand for 30 is 18.75', () => {
    expect(kishEffectiveSize([20 / 12, 30 / 9], [12, 9])).toBeCloseTo(18.75, 12)
    expect(kishEffectiveSize([...Array<number>(12).fill(20 / 12), ...Array<number>(9).fill(30 / 9)])).toBeCloseTo(
      18.75,
      12,
    )
  })

  it('is the number of answers when all weigh the same, however much', () => {
    for (const weight of [1e-200, 0.3, 1, 1e200]) expect(kishEffectiveSize([weight, weight, weight])).toBeCloseTo(3, 12)
  })

  it('lies between 1 and the number of answers, and answers without weight do not count', () => {
    const uniform = seededGenerator(7)
    for (let sample = 0; sample < 100; sample++) {
      const weights = Array.from({ length: 1 + Math.floor(uniform() * 20) }, () => 0.01 + uniform())
      const size = kishEffectiveSize(weights)
      expect(size).toBeGreaterThanOrEqual(1 - 1e-12)
      expect(size).toBeLessThanOrEqual(weights.length + 1e-9)
      expect(kishEffectiveSize([...weights, 0, 0])).toBe(size)
      expect(kishEffectiveSize([...weights, 5], [...weights.map(() => 1), 0])).toBeCloseTo(size, 12)
    }
    expect(kishEffectiveSize([1, 0, 0])).toBe(1)
  })

  it.each([
    { weights: [], counts: undefined, message: 'weights must hold at least one answer' },
    { weights: [0, 0], counts: undefined, message: 'weights must hold at least one answer' },
    { weights: [1, 2], counts: [0, 0], message: 'weights must hold at least one answer' },
    { weights: [1, -2], counts: undefined, message: 'weights[1] must be a finite number that is not negative' },
    { weights: [Number.NaN], counts: undefined, message: 'weights[0] must be a finite number' },
    { weights: [Number.POSITIVE_INFINITY], counts: undefined, message: 'weights[0] must be a finite number' },
    { weights: [1, 2], counts: [1], message: 'weights and counts must have the same length, not 2 and 1' },
    { weights: [1, 2], counts: [1, 1.5], message: 'counts[1] must be a whole number' },
  ])('refuses $weights with counts $counts: $message', ({ weights, counts, message }) => {
    expect(() => kishEffectiveSize(weights, counts)).toThrow(RangeError)
    expect(() => kishEffectiveSize(weights, counts)).toThrow(message)
  })
})
