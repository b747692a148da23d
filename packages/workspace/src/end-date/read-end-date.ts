/** For end dates outside these days no waves can be planned. */
export const END_DATES = { min: '1990-01-01', max: '2099-12-31' } as const

/** Whether what stands in a date field is an end date; a browser without such fields takes any text. */
export function isEndDate(typed: string): boolean {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(typed) && !Number.isNaN(Date.parse(typed))
  // `2026-02-30` parses, as the second of March.
  const isCalendarDay = isDay && new Date(typed).toISOString().startsWith(typed)
  return isCalendarDay && typed >= END_DATES.min && typed <= END_DATES.max
}
