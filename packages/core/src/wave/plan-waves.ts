import type { Wave } from './wave.ts'
import type { PlannedWave } from './wave-template.ts'

/** A wave with its dates, before a study and a questionnaire version are attached to it. */
export interface ScheduledWave
  extends Pick<Wave, 'position' | 'kind' | 'offsetMonths' | 'opensAt' | 'windowEndsAt' | 'closesAt'> {
  /** Code of the questionnaire asked in this wave. */
  readonly questionnaire: string
}

/**
 * When the waves of an activity open and close.
 * @param template waves to plan, in any order
 * @param endDate  last day of the activity, `YYYY-MM-DD`
 * @returns waves in the order of opening, counted from 1. A wave opens at 00:00 UTC of the end date plus its offset in
 *   calendar months; where that month is shorter, on its last day. Its window ends `windowDays` × 24 hours later, and it closes after `openDays`.
 * @throws {RangeError} when `endDate` is not a calendar date
 */
export function planWaves(template: readonly PlannedWave[], endDate: string): readonly ScheduledWave[] {
  const end = calendarDate(endDate)
  return template
    .toSorted((one, other) => one.offsetMonths - other.offsetMonths)
    .map(({ kind, offsetMonths, windowDays, openDays, questionnaire }, index) => {
      const opensAt = addMonths(end, offsetMonths)
      const daysLater = (days: number) => new Date(opensAt.getTime() + days * DAY_MS)
      const [windowEndsAt, closesAt] = [daysLater(windowDays), daysLater(openDays)]
      return { position: index + 1, kind, offsetMonths, opensAt, windowEndsAt, closesAt, questionnaire }
    })
}

const DAY_MS = 24 * 60 * 60 * 1000

function calendarDate(text: string): Date {
  const date = new Date(`${text}T00:00:00Z`)
  // `2026-02-30` parses, as the second of March.
  const isCalendarDate = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
  if (!isCalendarDate) throw new RangeError(`The end date must be a calendar date such as 2026-03-31, not "${text}".`)
  return date
}

function addMonths(date: Date, months: number): Date {
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth() + months
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay)))
}
