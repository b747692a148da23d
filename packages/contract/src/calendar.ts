import { z } from 'zod'
import { WaveIdentity } from './activities.ts'
import { Country } from './instants.ts'
import { LocalizedText } from './localized-text.ts'
import { AgendaEntry } from './timelines.ts'

/** So many months a calendar covers. */
export const CALENDAR_MONTHS = 24

/** A month such as `2026-03`. */
export const Month = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)

/** From which month on, and of which country; nothing set: from this month on, of all countries. */
export const CalendarQuery = z.strictObject({ from: Month.optional(), country: Country.optional() })
export type CalendarQuery = z.infer<typeof CalendarQuery>

/** One thing due in a wave; its day is that of the country of the activity. */
export const CalendarEvent = z.object({
  ...AgendaEntry.shape,
  activityId: z.string(),
  wave: WaveIdentity,
  /** How many of those invited are yet to answer. */
  people: z.number().int().nonnegative(),
})
export type CalendarEvent = z.infer<typeof CalendarEvent>

/** Everything due in 24 months, in the order of the days. */
export const Calendar = z.object({
  /** First and last month. */
  from: Month,
  until: Month,
  /** The activities that the events name. */
  activities: z.array(z.object({ id: z.string(), title: LocalizedText, country: Country, isSample: z.boolean() })),
  events: z.array(CalendarEvent),
})
export type Calendar = z.infer<typeof Calendar>
