import { SOURCE_LANGUAGE } from '@estela/core/questionnaire/text-languages'
import { CsvError, parse } from 'csv-parse/browser/esm/sync'
import { withoutGuard } from './formula-guard.ts'
import { languageTag } from './language-tag.ts'
import { type FileEntry, type ReadFile, type RefusedFile, refusedFile, repeatedEntry } from './translation-file.ts'

/** Header of the column that says which text a row is about. */
export const ID_COLUMN = 'id'
const DELIMITERS = [',', ';', '\t'] as const

/**
 * The translations of a CSV file: a column `id`, and one per language, headed by its tag. Columns may stand in any order
 * and be separated by commas, semicolons or tabs, as spreadsheets write them.
 */
export function readTranslationsCsv(text: string): ReadFile {
  const rows = rowsOf(text)
  if (!Array.isArray(rows)) return rows
  const [header = [], ...others] = rows
  const columns = columnsOf(header)
  if (!Array.isArray(columns)) return columns
  const idAt = header.findIndex((cell) => cell.trim().toLowerCase() === ID_COLUMN)
  const sourceAt = columns.find(({ language }) => language === SOURCE_LANGUAGE)?.index
  const translated = columns.filter(({ language }) => language !== SOURCE_LANGUAGE)
  const entries = others.flatMap((cells, index) => {
    const id = withoutGuard(cells[idAt] ?? '')
    if (id.trim() === '') return []
    const source = sourceAt === undefined ? null : withoutGuard(cells[sourceAt] ?? '')
    const entry = { id, source, isConfirmed: null, line: index + 2 }
    return translated.map((column) => ({
      ...entry,
      language: column.language,
      text: withoutGuard(cells[column.index] ?? ''),
    }))
  })
  return withoutRepeats(
    entries,
    translated.map(({ language }) => language),
  )
}

function withoutRepeats(entries: readonly FileEntry[], languages: readonly string[]): ReadFile {
  const repeated = repeatedEntry(entries)
  return repeated === null
    ? { outcome: 'read', languages, entries }
    : refusedFile('repeated-id', repeated.line, repeated.id)
}

function rowsOf(text: string): string[][] | RefusedFile {
  let row = 0
  try {
    return parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      on_record: (cells: string[]) => {
        row += 1
        return cells
      },
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return refusedFile('quotes', row + 1)
  }
}

interface LanguageColumn {
  readonly index: number
  readonly language: string
}

/** The columns of languages; others, such as an author's own notes, are passed over when they are no language's tag. */
function columnsOf(header: readonly string[]): LanguageColumn[] | RefusedFile {
  if (!header.some((cell) => cell.trim().toLowerCase() === ID_COLUMN)) return refusedFile('no-id-column', 1)
  const columns = header.flatMap((cell, index) => {
    const language = cell.trim().toLowerCase() === ID_COLUMN ? null : languageTag(cell)
    return language === null ? [] : [{ index, language }]
  })
  const repeated = columns.find(
    ({ language }, index) => columns.findIndex((each) => each.language === language) < index,
  )
  if (repeated !== undefined) return refusedFile('repeated-column', 1, repeated.language)
  return columns.some(({ language }) => language !== SOURCE_LANGUAGE) ? columns : refusedFile('no-language-column', 1)
}

/** Which of the delimiters the first line has most of, outside quotes. */
function delimiterOf(text: string): string {
  const header = /^(?:[^"\r\n]|"(?:[^"]|"")*")*/.exec(text.slice(0, 100_000))?.[0] ?? ''
  const unquoted = header.replace(/"(?:[^"]|"")*"/g, '')
  const count = (delimiter: string) => unquoted.split(delimiter).length
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best), DELIMITERS[0])
}
