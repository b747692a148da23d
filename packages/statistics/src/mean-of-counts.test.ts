import { expect, it } from 'vitest'
import { meanOfCounts } from './mean-of-counts.ts'

it('is the mean of the answers written out', () => {
  expect(meanOfCounts([1, 2, 3, 4, 5], [0, 1, 0, 2, 1])).toBe((2 + 4 + 4 + 5) / 4)
})

it.each([
  { values: [1, 2], counts: [1], message: 'values and counts' },
  { values: [1, Number.NaN], counts: [1, 1], message: 'values[1]' },
  { values: [1, 2], counts: [1, -1], message: 'counts[1]' },
  { values: [1, 2], counts: [0, 0], message: 'counts must' },
])('refuses $values with $counts', ({ values, counts, message }) => {
  expect(() => meanOfCounts(values, counts)).toThrow(message)
})
