import type { Activity, Category, InstitutionType } from '../activity/activity.ts'
import type { LocalizedText } from '../questionnaire/localized-text.ts'

/** A table that somebody wants to import: what a reader of CSV or XLSX found, every cell as text. */
export interface ImportTable {
  /** The header as written. */
  readonly columns: readonly string[]
  readonly rows: readonly ImportRow[]
}

export interface ImportRow {
  /** As the spreadsheet shows it: the header is row 1. */
  readonly number: number
  readonly cells: readonly string[]
}

/**
 * - `missing-column`, `unknown-column`, `column-twice`: in the header (row 1)
 * - `cell-without-column`: text in a cell that has no column name above it; `hints` has the letter of the column
 * - `empty`: a required cell without text
 * - `not-allowed`: none of the values in `hints`
 * - `not-a-code`, `not-a-country`, `not-a-language`, `not-a-date`, `not-an-email`: wrong form
 * - `control-character`, `too-long`: a text that cannot be kept
 * - `code-twice`, `email-twice`: also in the rows in `hints`
 * - `email-taken`: belongs to the known person whose code is in `hints`
 * - `unknown-reference`: no institution or activity has this code
 */
export type ImportProblemCode =
  | 'missing-column'
  | 'unknown-column'
  | 'column-twice'
  | 'cell-without-column'
  | 'empty'
  | 'not-allowed'
  | 'not-a-code'
  | 'not-a-country'
  | 'not-a-language'
  | 'not-a-date'
  | 'not-an-email'
  | 'control-character'
  | 'too-long'
  | 'code-twice'
  | 'email-twice'
  | 'email-taken'
  | 'unknown-reference'

export interface ImportProblem {
  readonly row: number
  /** Name of the column; empty for a cell that has none. */
  readonly column: string
  readonly code: ImportProblemCode
  /** What is written there, cut after 200 characters. */
  readonly value: string
  /** What helps to put it right: allowed values, nearest column name, other rows, greatest length, code of the owner. */
  readonly hints: readonly string[]
}

/** What an import would do. Nothing is written by making it, and a row with a problem is in none of its lists of records. */
export interface ImportPlan<T> {
  /** In the order of rows, at most `LISTED_PROBLEMS`. */
  readonly problems: readonly ImportProblem[]
  /** All of them, also those not listed. */
  readonly problemCount: number
  readonly added: readonly T[]
  readonly changed: readonly { readonly before: T; readonly after: T }[]
  /** Rows that say what is already known. */
  readonly unchanged: number
}

/** How many problems a plan lists; it counts all of them. */
export const LISTED_PROBLEMS = 1_000

/** An institution as a table gives it. */
export interface ImportedInstitution {
  /** External reference, unique. */
  readonly code: string
  readonly name: string
  readonly type: InstitutionType
  /** ISO 3166-1 alpha-3. */
  readonly country: string
}

/** A person as a table gives them. */
export interface ImportedPerson {
  /** External reference, unique. */
  readonly code: string
  readonly name: string
  /** As `emailAddress` returns it. */
  readonly email: string
  /** BCP 47 tag in its usual case: `es`, `pt-BR`. */
  readonly language: string
  /** Code of the institution. */
  readonly institution: string
  /** ISO 3166-1 alpha-3; that of the institution where the table says nothing. */
  readonly country: string
  /** Codes of the activities about which the person is asked; sorted, each once. */
  readonly activities: readonly string[]
}

/** An activity as a table gives it. */
export interface ImportedActivity {
  /** External reference, unique. */
  readonly code: string
  /** Where the table has only Spanish, it stands in for English. */
  readonly title: LocalizedText
  readonly category: Category
  /** ISO 3166-1 alpha-3. */
  readonly country: string
  /** Last day, `YYYY-MM-DD`. */
  readonly endDate: string
  /** BCP 47 tag in its usual case. */
  readonly language: string
  readonly place: string
  readonly mode: Activity['mode']
  /** Codes of the institutions assisted; sorted, each once. */
  readonly institutions: readonly string[]
  /** `{ en: '' }` where there are none. */
  readonly priorities: LocalizedText
}
