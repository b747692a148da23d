import { useFormatter } from 'use-intl'

/** A function that writes a month such as `2026-03` for the reader. */
export function useMonthName(): (month: string) => string {
  const format = useFormatter()
  return (month) => format.dateTime(new Date(`${month}-01`), { month: 'long', year: 'numeric', timeZone: 'UTC' })
}
