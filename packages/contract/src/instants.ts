import { z } from 'zod'

/** An instant on the wire: ISO 8601 in UTC, `2026-03-01T12:00:00.000Z`. */
export const Instant = z.iso.datetime()

/** A calendar day, `2026-03-01`. */
export const Day = z.iso.date()

/** ISO 3166-1 alpha-3. */
export const Country = z.string().regex(/^[A-Z]{3}$/)
