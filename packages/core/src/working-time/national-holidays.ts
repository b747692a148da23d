import { easterSunday } from './easter-sunday.ts'
import { type HolidayDate, holidayRules } from './holiday-rules.ts'
import { addDays, weekdayOf, yearOf } from './local-time.ts'
import { remembering } from './remembering.ts'

const REMEMBERED_COUNTRIES = 300
const REMEMBERED_YEARS = 100

/**
 * Does the whole country rest on this day by law? Holidays of regions and days that a government frees by decree are
 * not known.
 * @param day `YYYY-MM-DD`
 * @param country ISO 3166-1 alpha-3
 * @returns false for every day of a country without rules
 * @throws {RangeError} when the day is not a calendar date
 */
export const isHoliday = (day: string, country: string): boolean => holidaysOf(country)(yearOf(day)).has(day)

const holidaysOf = remembering(REMEMBERED_COUNTRIES, (country: string) => {
  const rules = holidayRules.get(country) ?? []
  return remembering(REMEMBERED_YEARS, (year: number): ReadonlySet<string> => {
    const kept = rules.filter(({ firstYear, everyYears }) => year >= firstYear && (year - firstYear) % everyYears === 0)
    return new Set(kept.map(({ date }) => dayIn(year, date)))
  })
})

function dayIn(year: number, date: HolidayDate): string {
  switch (date.kind) {
    case 'fixed':
      return `${year}-${date.monthDay}`
    case 'easter':
      return addDays(easterSunday(year), date.daysAfter)
    case 'nth-weekday':
      return nthWeekday(`${year}-${date.month}-01`, date.weekday, date.nth)
  }
}

function nthWeekday(firstOfMonth: string, weekday: number, nth: number): string {
  const daysToFirst = (weekday - weekdayOf(firstOfMonth) + 7) % 7
  return addDays(firstOfMonth, daysToFirst + 7 * (nth - 1))
}
