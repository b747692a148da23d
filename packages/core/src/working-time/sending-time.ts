import { timeZoneOf } from './country-time-zone.ts'
import { addDays, instantAt, localDay, localHour, weekdayOf } from './local-time.ts'
import { isHoliday } from './national-holidays.ts'

const FIRST_HOUR = 9
/** From this hour on nothing more is sent. */
const END_HOUR = 17
const FRIDAY = 5

/**
 * May mail go to people of this country now? On working days (Monday to Friday, no national holiday) from 09:00 until
 * just before 17:00, by the clock of the capital.
 * @param country ISO 3166-1 alpha-3
 * @throws {RangeError} when `now` is no date
 */
export function isSendingTime(now: Date, country: string): boolean {
  const timeZone = timeZoneOf(country)
  const hour = localHour(now, timeZone)
  return hour >= FIRST_HOUR && hour < END_HOUR && isWorkingDay(localDay(now, timeZone), country)
}

/**
 * When may mail go to people of this country?
 * @param country ISO 3166-1 alpha-3
 * @returns `now` when it may go now, else 09:00 there, of this day or the next working day
 * @throws {RangeError} when `now` is no date
 */
export function nextSendingTime(now: Date, country: string): Date {
  if (isSendingTime(now, country)) return now
  const timeZone = timeZoneOf(country)
  const today = localDay(now, timeZone)
  const firstDay = localHour(now, timeZone) < END_HOUR ? today : addDays(today, 1)
  return instantAt(workingDayFrom(firstDay, country), FIRST_HOUR, timeZone)
}

/**
 * Which is the first working day from this one on? The day itself when it is one.
 * @param day `YYYY-MM-DD`
 * @param country ISO 3166-1 alpha-3
 * @throws {RangeError} when the day is not a calendar date
 */
export function workingDayFrom(day: string, country: string): string {
  let candidate = day
  while (!isWorkingDay(candidate, country)) candidate = addDays(candidate, 1)
  return candidate
}

const isWorkingDay = (day: string, country: string): boolean => weekdayOf(day) <= FRIDAY && !isHoliday(day, country)
