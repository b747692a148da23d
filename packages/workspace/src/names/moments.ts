import { useFormatter } from 'use-intl'

const AS_MOMENT = { dateStyle: 'medium', timeStyle: 'short' } as const

/** A function that writes an instant as date and time, by the reader's clock. */
export function useMoment(): (instant: string | Date) => string {
  const format = useFormatter()
  // Unicode isolates keep the parts of a date together inside words that run the other way.
  return (instant) => `\u2068${format.dateTime(new Date(instant), AS_MOMENT)}\u2069`
}
