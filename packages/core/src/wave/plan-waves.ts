import { addDays, instantAt } from '../working-time/local-time.ts'
import type { ContactPlan } from './contact-plan.ts'
import type { Wave } from './wave.ts'
import type { PlannedWave } from './wave-template.ts'

/** A wave with its dates, before a study and a questionnaire version are attached to it. */
export interface ScheduledWave
  extends Pick<Wave, 'position' | 'kind' | 'offsetMonths' | 'opensAt' | 'windowEndsAt' | 'closesAt'> {
  /** Days on top of the months. */
  readonly offsetDays: number
  /** Code of the questionnaire asked in this wave. */
  readonly questionnaire: string
  readonly contact: ContactPlan
}

/**
 * When the waves of an activity open and close.
 * @param template waves to plan, in any order
 * @param endDate  last day of the activity, `YYYY-MM-DD`
 * @param timeZone IANA name of the zone in which days begin
 * @returns waves in the order of opening, counted from 1. A wave opens when the day begins that is its months and days
 *   after the end date (in a shorter month, its last day), and ends likewise at the beginning of a day.
 * @throws {RangeError} when `endDate` is not a calendar date
 */
export function planWaves(
  template: readonly PlannedWave[],
  endDate: string,
  timeZone: string,
): readonly ScheduledWave[] {
  const end = calendarDate(endDate)
  return template
    .map((planned) => ({ planned, day: addDays(addMonths(end, planned.offsetMonths), planned.offsetDays) }))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
    .map(
      ({ planned: { kind, offsetMonths, offsetDays, windowDays, openDays, questionnaire, contact }, day }, index) => {
        const beginOf = (daysLater: number) => instantAt(addDays(day, daysLater), 0, timeZone)
        const [opensAt, windowEndsAt, closesAt] = [beginOf(0), beginOf(windowDays), beginOf(openDays)]
        const dates = { opensAt, windowEndsAt, closesAt }
        return { position: index + 1, kind, offsetMonths, offsetDays, ...dates, questionnaire, contact }
      },
    )
}

function calendarDate(text: string): Date {
  const date = new Date(`${text}T00:00:00Z`)
  // `2026-02-30` parses, as the second of March.
  const isCalendarDate = !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text
  if (!isCalendarDate) throw new RangeError(`The end date must be a calendar date such as 2026-03-31, not "${text}".`)
  return date
}

function addMonths(date: Date, months: number): string {
  const year = date.getUTCFullYear()
  const month = date.getUTCMonth() + months
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month, Math.min(date.getUTCDate(), lastDay))).toISOString().slice(0, 10)
}
