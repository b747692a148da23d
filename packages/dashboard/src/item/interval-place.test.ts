import { describe, expect, it } from 'vitest'
import { intervalPlace } from './interval-place.ts'

describe('an interval held against a threshold of half a step', () => {
  it.each([
    ['beyond', 0.5, 1.2],
    ['beyond', -1.2, -0.5],
    ['around', -0.9, -0.2],
    ['around', 0.1, 0.5],
    ['around', -0.8, 0.7],
    ['short', -0.4, 0.3],
    ['short', 0, 0],
  ] as const)('lies %s it from %d to %d', (place, low, high) => {
    expect(intervalPlace({ low, high }, 0.5)).toBe(place)
  })
})
