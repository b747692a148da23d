import { timeZones } from '../working-time/time-zones.ts'

const CODE_LENGTH = 64

/** A code that other tables can name: one line, no semicolon (they separate codes), at most 64 characters. */
export const recordCode = (text: string): string | null =>
  text.length <= CODE_LENGTH && /^[^;\p{C}]+$/u.test(text) ? text : null

/** A country code of ISO 3166-1 alpha-3 of a state that can be assisted; lower case is forgiven. */
export function countryCode(text: string): string | null {
  const code = text.toUpperCase()
  return Object.hasOwn(timeZones, code) ? code : null
}

/**
 * A BCP 47 tag of language, script and region in its usual case: `pt-br` is `pt-BR`. Words such as `spanish` have the
 * form of a tag as well, but a language has two or three letters.
 */
export function languageTag(text: string): string | null {
  if (!/^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?$/.test(text)) return null
  return Intl.getCanonicalLocales(text)[0] ?? null
}

/** A date `YYYY-MM-DD` that exists, in the years 1900 to 2099: others are slips of the pen. */
export function calendarDate(text: string): string | null {
  if (!/^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(text)) return null
  const date = new Date(`${text}T00:00:00Z`)
  // `2026-02-30` parses, as the second of March.
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text ? text : null
}
