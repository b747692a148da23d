/** A calendar day such as `2026-03-01` in words. Days have no time zone. */
export const dayText = (day: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day))

/** The calendar day of an instant, where the reader is. */
export const dayOfInstantText = (instant: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(instant))

/** An instant with the time of day, where the reader is. */
export const instantText = (instant: string, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant))

export const minutesText = (minutes: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes)

/** The first day or instant named in a text, such as a problem's detail; null when there is none. */
export function dateNamedIn(text: string): string | null {
  const date = /\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z)?/.exec(text)?.[0]
  return date === undefined || Number.isNaN(Date.parse(date)) ? null : date
}
