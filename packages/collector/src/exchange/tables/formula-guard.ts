/** Apostrophes before what a spreadsheet would run as a formula (see csv.ts, which puts one before the bare sign). */
const GUARDED = /^'+[=+\-@\t\r]/

/**
 * A text that is already written like a guarded one gets an apostrophe more, so that taking one away on the way in
 * always gives the text that went out. The bare sign gets its apostrophe from `csv`.
 */
export const guardLikeness = (text: string): string => (GUARDED.test(text) ? `'${text}` : text)

/** Takes away the one apostrophe that an export put before the text. */
export const withoutGuard = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text)
