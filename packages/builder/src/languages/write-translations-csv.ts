import { type LocalizedString, sourceOf } from '@estela/core/questionnaire/localized-strings'
import { SOURCE_LANGUAGE } from '@estela/core/questionnaire/text-languages'
import { guarded } from './formula-guard.ts'
import { ID_COLUMN } from './read-translations-csv.ts'

/** By it Excel knows that a CSV file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Texts as CSV (RFC 4180): a row per text, its id, the source, and a column for each of the languages. A text that a
 * spreadsheet would run as a formula is kept text by an apostrophe, which reading takes away again.
 */
export function translationsCsv(strings: readonly LocalizedString[], languages: readonly string[]): string {
  const header = [ID_COLUMN, SOURCE_LANGUAGE, ...languages]
  const rows = strings.map((string) => [
    string.id,
    sourceOf(string),
    ...languages.map((language) => string.texts.get(language) ?? ''),
  ])
  const lines = [header, ...rows].map((row) => `${row.map((cell) => quoted(guarded(cell))).join(',')}\r\n`)
  return BYTE_ORDER_MARK + lines.join('')
}

const quoted = (cell: string): string => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
