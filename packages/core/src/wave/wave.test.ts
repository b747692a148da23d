import { expect, it } from 'vitest'
import { wholeMonths } from './wave.ts'

it.each([
  [{ offsetMonths: 6, offsetDays: 0 }, 6],
  [{ offsetMonths: 0, offsetDays: 90 }, 3],
  [{ offsetMonths: 6, offsetDays: 10 }, 6],
  [{ offsetMonths: 6, offsetDays: 20 }, 7],
  [{ offsetMonths: -1, offsetDays: -30 }, -2],
])('%j is about %i months', (offset, months) => {
  expect(wholeMonths(offset)).toBe(months)
})
