import type { WaveSummary } from '@estela/contract'
import { useFormatter } from 'use-intl'

type WaveTimes = Pick<WaveSummary, 'opensAt' | 'closesAt' | 'timeZone'>

/** Functions that write the days of activities and waves for the reader. */
export function useDates() {
  const format = useFormatter()
  const day = (date: Date, timeZone: string) => isolated(format.dateTime(date, { dateStyle: 'medium', timeZone }))
  const range = (first: Date, last: Date, timeZone: string) =>
    isolated(format.dateTimeRange(first, last, { dateStyle: 'medium', timeZone }))
  return {
    /** A calendar day such as `2026-03-01`, or the day of an instant in UTC. */
    day: (instantOrDay: string): string => day(new Date(instantOrDay), 'UTC'),
    /** A calendar day with its weekday. */
    weekday: (calendarDay: string): string =>
      isolated(
        format.dateTime(new Date(calendarDay), {
          weekday: 'short',
          day: 'numeric',
          month: 'short',
          year: 'numeric',
          timeZone: 'UTC',
        }),
      ),
    /** From one calendar day to another. */
    range: (first: string, last: string): string => range(new Date(first), new Date(last), 'UTC'),
    /** The first day on which a wave takes answers. */
    firstDay: ({ opensAt, timeZone }: Pick<WaveTimes, 'opensAt' | 'timeZone'>): string =>
      day(new Date(opensAt), timeZone),
    /** The last day on which a wave takes answers. */
    lastDay: ({ closesAt, timeZone }: Pick<WaveTimes, 'closesAt' | 'timeZone'>): string =>
      day(lastInstant(closesAt), timeZone),
    /** First and last day of a wave. */
    period: ({ opensAt, closesAt, timeZone }: WaveTimes): string =>
      range(new Date(opensAt), lastInstant(closesAt), timeZone),
  }
}

// `closesAt` is the first instant without answers: written as it is, it would promise a day too many.
const lastInstant = (closesAt: string): Date => new Date(Date.parse(closesAt) - 1)

// Unicode isolates keep the parts of a right-to-left date together inside words that run from left to right.
const isolated = (date: string): string => `\u2068${date}\u2069`
