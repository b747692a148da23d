import { describe, expect, it } from 'vitest'
import { easterSunday } from './easter-sunday.ts'
import { weekdayOf } from './local-time.ts'

describe('easterSunday', () => {
  // Published dates of western Easter; 1818 and 2038 are the earliest and the latest, 1981 and 2049 need exceptions in
  // Gauss's rule.
  it.each([
    '1818-03-22',
    '1981-04-19',
    '2008-03-23',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2029-04-01',
    '2030-04-21',
    '2031-04-13',
    '2032-03-28',
    '2033-04-17',
    '2034-04-09',
    '2035-03-25',
    '2038-04-25',
    '2049-04-18',
  ])('is %s in that year', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day)
  })

  it('is a Sunday between 22 March and 25 April for four centuries', () => {
    const days = Array.from({ length: 400 }, (_, index) => easterSunday(1800 + index))
    const wrong = days.filter((day) => weekdayOf(day) !== 7 || day.slice(5) < '03-22' || day.slice(5) > '04-25')
    expect(wrong).toEqual([])
  })
})
