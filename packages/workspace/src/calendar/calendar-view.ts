import { AgendaEntry, type Calendar, type CalendarEvent } from '@estela/contract'

export type EventKind = CalendarEvent['kind']
export const EVENT_KINDS: readonly EventKind[] = AgendaEntry.shape.kind.options

/** What the calendar shows, as its address says it. */
export interface CalendarView {
  /** Such as `2026-03`. */
  readonly month: string
  /** Null for everything. */
  readonly kind: EventKind | null
}

/** Reads the address; without a month of the calendar in it, the first one is shown. */
export function calendarView(search: URLSearchParams, calendar: Pick<Calendar, 'from' | 'until'>): CalendarView {
  const month = monthsOf(calendar).find((each) => each === search.get('month'))
  return {
    month: month ?? calendar.from,
    kind: EVENT_KINDS.find((each) => each === search.get('kind')) ?? null,
  }
}

/** Every month of a calendar, from the first to the last. */
export function monthsOf({ from, until }: Pick<Calendar, 'from' | 'until'>): readonly string[] {
  const months = [from]
  for (let last = from; last < until; months.push(last)) last = monthAfter(last)
  return months
}

function monthAfter(month: string): string {
  const [year = 0, monthOfYear = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, monthOfYear, 1)).toISOString().slice(0, 7)
}

/** The events of the view's kind. */
export const ofKind = (events: readonly CalendarEvent[], kind: EventKind | null): readonly CalendarEvent[] =>
  kind === null ? events : events.filter((event) => event.kind === kind)

/** The events of one month by their day, in the order of the days. */
export function byDay(events: readonly CalendarEvent[], month: string): ReadonlyMap<string, readonly CalendarEvent[]> {
  const days = new Map<string, CalendarEvent[]>()
  for (const event of events.filter(({ day }) => day.startsWith(month))) {
    const known = days.get(event.day)
    if (known === undefined) days.set(event.day, [event])
    else known.push(event)
  }
  return days
}
