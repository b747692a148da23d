import { expect, it } from 'vitest'
import { isEndDate } from './read-end-date.ts'

it.each(['2026-03-31', '2028-02-29', '1990-01-01', '2099-12-31'])('%s is an end date', (typed) => {
  expect(isEndDate(typed)).toBe(true)
})

it.each(['', '2026-02-30', '2026-3-1', '31/03/2026', '1989-12-31', '2100-01-01', '0002-03-04', 'soon'])(
  '"%s" is none',
  (typed) => {
    expect(isEndDate(typed)).toBe(false)
  },
)
