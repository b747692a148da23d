import { clockChangeMs, utcOffsetMs } from './utc-offset.ts'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS

/**
 * Which day is it there?
 * @param timeZone name of an IANA time zone
 * @returns `YYYY-MM-DD`
 * @throws {RangeError} when the instant is no date or the time zone is not known
 */
export const localDay = (instant: Date, timeZone: string): string => dayOf(wallClockMs(instant, timeZone))

/**
 * Which hour do the clocks show there?
 * @param timeZone name of an IANA time zone
 * @returns 0 from midnight until 01:00, 23 in the last hour of the day
 * @throws {RangeError} when the instant is no date or the time zone is not known
 */
export const localHour = (instant: Date, timeZone: string): number =>
  new Date(wallClockMs(instant, timeZone)).getUTCHours()

/**
 * When do the clocks there show this hour of this day? Where they show it twice, the first time; where they skip it, the
 * first instant after the gap.
 * @param day `YYYY-MM-DD`
 * @param hour from 0 to 23
 * @param timeZone name of an IANA time zone
 * @throws {RangeError} when the day is not a calendar date, the hour is no hour or the time zone is not known
 */
export function instantAt(day: string, hour: number, timeZone: string): Date {
  if (!(Number.isInteger(hour) && hour >= 0 && hour <= 23)) throw new RangeError(`${hour} is not an hour of the day.`)
  const wallMs = midnightMs(day) + hour * HOUR_MS
  // No clock is more than 14 hours from UTC, so that these two see the offsets before and after a change near this hour.
  const [dayBeforeMs, dayAfterMs] = [wallMs - DAY_MS, wallMs + DAY_MS]
  const firstMs = wallMs - utcOffsetMs(dayBeforeMs, timeZone)
  const secondMs = wallMs - utcOffsetMs(dayAfterMs, timeZone)
  const isShownAt = (instantMs: number) => instantMs + utcOffsetMs(instantMs, timeZone) === wallMs
  const instantMs = [firstMs, secondMs].find(isShownAt) ?? clockChangeMs(dayBeforeMs, dayAfterMs, timeZone)
  return new Date(instantMs)
}

/**
 * Which day is so many days later?
 * @param day `YYYY-MM-DD`
 * @param days whole number; negative for earlier
 * @throws {RangeError} when the day is not a calendar date
 */
export const addDays = (day: string, days: number): string => dayOf(midnightMs(day) + days * DAY_MS)

/**
 * Which day of the week is it?
 * @param day `YYYY-MM-DD`
 * @returns 1 for Monday … 7 for Sunday (ISO 8601)
 * @throws {RangeError} when the day is not a calendar date
 */
export const weekdayOf = (day: string): number => new Date(midnightMs(day)).getUTCDay() || 7

/**
 * In which year is it?
 * @param day `YYYY-MM-DD`
 * @throws {RangeError} when the day is not a calendar date
 */
export const yearOf = (day: string): number => new Date(midnightMs(day)).getUTCFullYear()

/** The instant at which a clock of UTC shows what the clocks there show now. */
const wallClockMs = (instant: Date, timeZone: string): number =>
  instant.getTime() + utcOffsetMs(instant.getTime(), timeZone)

// `toISOString` takes several times as long, and planning mail spends most of its time here.
function dayOf(utcMs: number): string {
  const date = new Date(utcMs)
  const year = String(date.getUTCFullYear()).padStart(4, '0')
  const [month, dayOfMonth] = [date.getUTCMonth() + 1, date.getUTCDate()]
  return `${year}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}`
}

function midnightMs(day: string): number {
  const utcMs = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  // `2026-02-30` parses, as the second of March.
  if (new Date(utcMs).getUTCDate() !== Number(day.slice(-2)))
    throw new RangeError(`A day must be a calendar date such as 2026-03-31, not "${day}".`)
  return utcMs
}
