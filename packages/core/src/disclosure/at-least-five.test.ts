import { describe, expect, it } from 'vitest'
import { atLeastFive, sumOfGroups } from './at-least-five.ts'

describe('atLeastFive', () => {
  it('hides four and shows five', () => {
    expect([0, 1, 4, 5, 80].map(atLeastFive)).toEqual([null, null, null, 5, 80])
  })
})

describe('sumOfGroups', () => {
  it('never counts a small group, so that subtracting two sums cannot give its size', () => {
    expect(sumOfGroups([9, 3])).toBe(9)
    expect(sumOfGroups([9, 3, 7])).toBe(16)
  })

  it('hides a sum of small groups only, and of none', () => {
    expect(sumOfGroups([4, 4, 4])).toBeNull()
    expect(sumOfGroups([])).toBeNull()
  })
})
