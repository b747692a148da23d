import { describe, expect, it } from 'vitest'
import { medianOfCounts } from './median-of-counts.ts'
import { seededGenerator } from './seeded-generator.ts'

const VALUES = [1, 2, 3, 4, 5]

describe('medianOfCounts', () => {
  it.each([
    { counts: [0, 0, 1, 0, 0], median: 3 },
    { counts: [0, 1, 0, 1, 0], median: 3 },
    { counts: [0, 0, 1, 1, 0], median: 3.5 },
    { counts: [2, 0, 0, 0, 1], median: 1 },
    { counts: [500_000, 0, 0, 0, 500_000], median: 3 },
  ])('of $counts is $median', ({ counts, median }) => {
    expect(medianOfCounts(VALUES, counts)).toBe(median)
  })

  it('equals the middle of the sorted answers', () => {
    const uniform = seededGenerator(3)
    for (let sample = 0; sample < 200; sample++) {
      const counts = VALUES.map(() => Math.floor(uniform() * 4))
      const answers = VALUES.flatMap((value, index) => Array<number>(counts[index] ?? 0).fill(value))
      if (answers.length === 0) continue
      const half = answers.length / 2
      const middle = [answers[Math.ceil(half) - 1], answers[Math.floor(half)]] as [number, number]
      expect(medianOfCounts(VALUES, counts)).toBe((middle[0] + middle[1]) / 2)
    }
  })

  it.each([
    { values: [1, 2], counts: [0, 0], message: 'at least one answer' },
    { values: [1, 2], counts: [1], message: 'same length, not 2 and 1' },
    { values: [1, 2], counts: [1, -1], message: 'counts[1]' },
    { values: [1, 2], counts: [1, 1.5], message: 'counts[1]' },
    { values: [2, 1], counts: [1, 1], message: 'values[1]' },
    { values: [1, Number.NaN], counts: [1, 1], message: 'values[1]' },
  ])('refuses $values with $counts: $message', ({ values, counts, message }) => {
    expect(() => medianOfCounts(values, counts)).toThrow(RangeError)
    expect(() => medianOfCounts(values, counts)).toThrow(message)
  })
})
