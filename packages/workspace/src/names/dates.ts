import { useFormatter } from 'use-intl'

// Waves open and close at midnight UTC. Written in UTC, their days agree with the end date of the activity everywhere.
const AS_DAY = { dateStyle: 'medium', timeZone: 'UTC' } as const

/** Functions that write the days of activities and waves for the reader. */
export function useDates() {
  const format = useFormatter()
  const day = (date: Date) => isolated(format.dateTime(date, AS_DAY))
  return {
    /** The day of an instant, or a calendar day such as `2026-03-01`. */
    day: (instantOrDay: string): string => day(new Date(instantOrDay)),
    /** The last day on which a wave takes answers. */
    lastDayBefore: (closesAt: string): string => day(lastInstant(closesAt)),
    /** First and last day of a wave. */
    period: ({ opensAt, closesAt }: { readonly opensAt: string; readonly closesAt: string }): string =>
      isolated(format.dateTimeRange(new Date(opensAt), lastInstant(closesAt), AS_DAY)),
  }
}

// `closesAt` is the first instant without answers: written as it is, it would promise a day too many.
const lastInstant = (closesAt: string): Date => new Date(Date.parse(closesAt) - 1)

// Unicode isolates keep the parts of a right-to-left date together inside words that run from left to right.
const isolated = (date: string): string => `\u2068${date}\u2069`
