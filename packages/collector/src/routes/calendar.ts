import { CALENDAR_MONTHS, type Calendar, type CalendarEvent, CalendarQuery } from '@estela/contract'
import { waveAgenda } from '@estela/core/contact/wave-agenda'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { validQuery } from '../http/valid-query.ts'
import type { Services } from '../services.ts'
import { type CalendarWave, listCalendarWaves } from '../storage/calendar-waves.ts'

/** Everything due in the months to come. */
export const calendarRoutes = ({ store, now }: Services) =>
  new Hono().get('/', compress(), validQuery(CalendarQuery), async (c) => {
    const { from = now().toISOString().slice(0, 7), country = null } = c.req.valid('query')
    const until = monthAfter(from, CALENDAR_MONTHS - 1)
    const waves = await listCalendarWaves(store, {
      opensBefore: daysAround(monthAfter(until, 1), NOTICE_DAYS_MAX),
      closesAfter: daysAround(from, -DAY_BORDER),
      country,
    })
    const events = waves
      .flatMap(eventsOf)
      .filter(({ day }) => day.slice(0, 7) >= from && day.slice(0, 7) <= until)
      .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
    const named = new Set(events.map(({ activityId }) => activityId))
    const activities = new Map(waves.map(({ activity }) => [activity.id, activity]))
    return c.json<Calendar>({
      from,
      until,
      activities: [...activities.values()].filter(({ id }) => named.has(id)),
      events,
    })
  })

/** Nobody is told of an opening longer before (contract/wave-templates), with room for a day to begin elsewhere. */
const NOTICE_DAYS_MAX = 182
const DAY_BORDER = 1
const DAY_MS = 24 * 60 * 60 * 1000

const daysAround = (month: string, days: number): Date => new Date(Date.parse(`${month}-01`) + days * DAY_MS)

function monthAfter(month: string, months: number): string {
  const [year = 0, monthOfYear = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, monthOfYear - 1 + months, 1)).toISOString().slice(0, 7)
}

const LETTERS: ReadonlySet<string> = new Set(['pre-notice', 'invitation', 'reminder', 'reply-by'])

/** Where everybody has answered, or nobody is invited, no letter is due. */
function eventsOf(wave: CalendarWave): CalendarEvent[] {
  const { id, position, kind, offsetMonths, offsetDays, activity, silent } = wave
  return waveAgenda(wave, wave.contact, activity.country)
    .filter((entry) => silent > 0 || !LETTERS.has(entry.kind))
    .map((entry) => ({
      ...entry,
      activityId: activity.id,
      wave: { id, position, kind, offsetMonths, offsetDays },
      people: silent,
    }))
}
