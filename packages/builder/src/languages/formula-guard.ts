/** What a spreadsheet would run as a formula, with the apostrophes that a text may already have before it. */
const GUARDABLE = /^'*[=+\-@\t\r]/
const GUARDED = /^'+[=+\-@\t\r]/

/** The text with an apostrophe before what would be a formula. */
export const guarded = (text: string): string => (GUARDABLE.test(text) ? `'${text}` : text)

/** The text that was guarded: one apostrophe less, where one was put. */
export const withoutGuard = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text)
