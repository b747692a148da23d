import { describe, expect, it } from 'vitest'
import { shareBounds } from './share-bounds.ts'

describe('shareBounds', () => {
  it.each([
    { yes: 30, answered: 48, invited: 100, low: 0.3, high: 0.82 },
    { yes: 0, answered: 0, invited: 7, low: 0, high: 1 },
    { yes: 5, answered: 8, invited: 8, low: 0.625, high: 0.625 },
  ])('of $yes yes among $answered of $invited is $low to $high', ({ low, high, ...counts }) => {
    expect(shareBounds(counts).low).toBeCloseTo(low, 12)
    expect(shareBounds(counts).high).toBeCloseTo(high, 12)
  })

  it('holds the share for every way the silent could have answered, and reaches the outermost', () => {
    for (let invited = 1; invited <= 8; invited++) {
      for (let answered = 0; answered <= invited; answered++) {
        for (let yes = 0; yes <= answered; yes++) {
          const shares = Array.from({ length: invited - answered + 1 }, (_, silentYes) => (yes + silentYes) / invited)
          expect(shareBounds({ yes, answered, invited })).toEqual({
            low: Math.min(...shares),
            high: Math.max(...shares),
          })
        }
      }
    }
  })

  it.each([
    { yes: 0, answered: 0, invited: 0, message: 'invited must be at least 1' },
    { yes: 3, answered: 2, invited: 9, message: 'yes must be at most answered, not 3 of 2' },
    { yes: 1, answered: 9, invited: 2, message: 'answered must be at most invited, not 9 of 2' },
    { yes: -1, answered: 2, invited: 9, message: 'yes must be a whole number' },
    { yes: 1, answered: 2.5, invited: 9, message: 'answered must be a whole number' },
    { yes: 1, answered: 2, invited: Number.NaN, message: 'invited must be a whole number' },
  ])('refuses $yes of $answered of $invited: $message', ({ message, ...counts }) => {
    expect(() => shareBounds(counts)).toThrow(RangeError)
    expect(() => shareBounds(counts)).toThrow(message)
  })
})
