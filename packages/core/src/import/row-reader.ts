import { emailAddress } from '../contact/email-address.ts'
import { calendarDate, countryCode, languageTag, recordCode } from './cell-forms.ts'
import { hasControlCharacter, lines, oneLine } from './cell-text.ts'
import type { Header } from './header.ts'
import type { ImportProblemCode, ImportRow } from './import-plan.ts'
import type { Problems } from './problems.ts'

/** Codes of several records in one cell are separated by it, so no code contains it. */
const SEPARATOR = ';'

/**
 * Reads the cells of one row by column name. Each method reports what is wrong at its place and then returns undefined;
 * the cell of a required column that the header lacks is undefined too, and reported only there.
 */
export class RowReader {
  readonly #header: Header
  readonly #row: ImportRow
  readonly #problems: Problems

  constructor(header: Header, row: ImportRow, problems: Problems) {
    this.#header = header
    this.#row = row
    this.#problems = problems
  }

  get number(): number {
    return this.#row.number
  }

  /** Does the table say anything about this column? Where it does not, what is known stays. */
  has(column: string): boolean {
    return this.#header.has(column)
  }

  /** The cell as one line, without reporting anything; empty where there is none. */
  peek(column: string): string {
    return oneLine(this.#raw(column))
  }

  /** A text of one line; empty is allowed where `minLength` is 0. */
  text(column: string, maxLength: number, minLength: 0 | 1 = 1): string | undefined {
    const text = minLength === 0 ? this.peek(column) : this.#required(column)
    return text === undefined ? undefined : this.#fitting(column, text, maxLength)
  }

  /** A text whose line breaks are kept; may be empty. */
  paragraphs(column: string, maxLength: number): string | undefined {
    return this.#fitting(column, lines(this.#raw(column)), maxLength)
  }

  /** The code of the row itself. */
  code(column: string): string | undefined {
    return this.#form(column, recordCode, 'not-a-code', [])
  }

  choice<T extends string>(column: string, allowed: readonly T[]): T | undefined {
    const find = (text: string) => allowed.find((value) => value === text.toLowerCase()) ?? null
    return this.#form(column, find, 'not-allowed', allowed)
  }

  country(column: string): string | undefined {
    return this.#form(column, countryCode, 'not-a-country', ['PER', 'MEX'])
  }

  language(column: string): string | undefined {
    return this.#form(column, languageTag, 'not-a-language', ['es', 'en', 'pt-BR'])
  }

  email(column: string): string | undefined {
    return this.#form(column, emailAddress, 'not-an-email', [])
  }

  date(column: string): string | undefined {
    return this.#form(column, calendarDate, 'not-a-date', ['YYYY-MM-DD'])
  }

  /** The code of one known record. */
  reference(column: string, known: { has(code: string): boolean }): string | undefined {
    const code = this.#required(column)
    return code === undefined || this.#isKnown(column, code, known) ? code : undefined
  }

  /** Codes of known records, sorted, each once; may be empty. */
  references(column: string, known: { has(code: string): boolean }): readonly string[] | undefined {
    const codes = this.peek(column)
      .split(SEPARATOR)
      .map((code) => code.trim())
      .filter((code) => code !== '')
    const unique = [...new Set(codes)].sort()
    return unique.filter((code) => !this.#isKnown(column, code, known)).length > 0 ? undefined : unique
  }

  report(column: string, code: ImportProblemCode, hints: readonly string[], value = this.#raw(column)): void {
    this.#problems.add({ row: this.#row.number, column, code, value, hints })
  }

  /** Text without a column name above it is most often a row whose cells have moved to the right. */
  reportCellsWithoutColumn(columns: readonly string[]): void {
    for (const [index, cell] of this.#row.cells.entries())
      if ((columns[index] ?? '').trim() === '' && oneLine(cell) !== '')
        this.report('', 'cell-without-column', [columnLetter(index)], cell)
  }

  #raw(column: string): string {
    const index = this.#header.get(column)
    return index === undefined ? '' : (this.#row.cells[index] ?? '')
  }

  #required(column: string): string | undefined {
    const text = this.peek(column)
    if (text !== '') return text
    if (this.has(column)) this.report(column, 'empty', [])
    return undefined
  }

  #fitting(column: string, text: string, maxLength: number): string | undefined {
    if (hasControlCharacter(text)) this.report(column, 'control-character', [])
    else if (text.length > maxLength) this.report(column, 'too-long', [String(maxLength)])
    else return text
    return undefined
  }

  #form<T extends string>(
    column: string,
    parse: (text: string) => T | null,
    problem: ImportProblemCode,
    hints: readonly string[],
  ): T | undefined {
    const text = this.#required(column)
    if (text === undefined) return undefined
    const parsed = parse(text)
    if (parsed === null) this.report(column, problem, hints)
    return parsed ?? undefined
  }

  #isKnown(column: string, code: string, known: { has(code: string): boolean }): boolean {
    if (known.has(code)) return true
    this.report(column, 'unknown-reference', [], code)
    return false
  }
}

/** `A` for the first column, `AA` for the 27th. */
const columnLetter = (index: number): string =>
  (index < 26 ? '' : columnLetter(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26))
