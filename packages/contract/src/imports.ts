import { z } from 'zod'
import { AddressBookKind, AddressRecord } from './address-book.ts'
import { Country } from './instants.ts'

const Count = z.number().int().nonnegative()

/** What may be wrong with a cell or the header of a table. */
export const IMPORT_PROBLEM_CODES = [
  'missing-column',
  'unknown-column',
  'column-twice',
  'cell-without-column',
  'empty',
  'not-allowed',
  'not-a-code',
  'not-a-country',
  'not-a-language',
  'not-a-date',
  'not-an-email',
  'control-character',
  'too-long',
  'code-twice',
  'email-twice',
  'email-taken',
  'unknown-reference',
] as const

/** Why a file cannot be read as a table. */
export const UNREADABLE_TABLE_CODES = [
  'too-large',
  'not-utf-8',
  'old-workbook',
  'not-a-workbook',
  'unpacks-too-large',
  'quotes',
  'no-header',
  'too-many-rows',
  'too-many-columns',
  'cell-too-long',
  'null-character',
] as const

/** What a file holds that is to be imported; the file itself is the body of the request. */
export const ImportQuery = z.strictObject({ kind: AddressBookKind, fileName: z.string().min(1).max(255) })
export type ImportQuery = z.infer<typeof ImportQuery>

export const ImportStarted = z.object({ id: z.string() })
export type ImportStarted = z.infer<typeof ImportStarted>

export const ImportProblem = z.object({
  /** As the spreadsheet counts: the header is row 1. */
  row: Count,
  /** Empty for a cell under no column name. */
  column: z.string(),
  code: z.enum(IMPORT_PROBLEM_CODES),
  value: z.string(),
  hints: z.array(z.string()),
})
export type ImportProblem = z.infer<typeof ImportProblem>

/**
 * How an import stands. `reading`: nothing is known yet. `checked`: waits to be confirmed. `unreadable`, `failed`: ended
 * without writing anything, or, when it failed while it was written, with the rows counted in `rowsDone`.
 */
export const ImportStatus = z.object({
  id: z.string(),
  kind: AddressBookKind,
  fileName: z.string(),
  state: z.enum(['reading', 'checked', 'applying', 'done', 'unreadable', 'failed']),
  rowsDone: Count,
  /** Rows of the table while it is checked; records to write while it is applied. */
  rowCount: Count,
  unreadable: z.object({ code: z.enum(UNREADABLE_TABLE_CODES), reason: z.string() }).nullable(),
  problems: z.array(ImportProblem),
  /** All of them, also those not listed. */
  problemCount: Count,
  /** Rows that have a problem, and are left out or wait to be put right. */
  rowsWithProblems: Count,
  added: Count,
  changed: Count,
  unchanged: Count,
  /** What changes, for the first records: only the columns that differ. */
  examples: z.array(z.object({ code: z.string(), before: AddressRecord.nullable(), after: AddressRecord })),
  /** It was confirmed, but since it had been checked something changed that makes problems. */
  hasBeenOvertaken: z.boolean(),
})
export type ImportStatus = z.infer<typeof ImportStatus>

export const ImportConfirmation = z.strictObject({ leaveOutRowsWithProblems: z.boolean() })
export type ImportConfirmation = z.infer<typeof ImportConfirmation>

/** Which records to export. `template`: none, only the names of the columns. */
export const ExportQuery = z.strictObject({ country: Country.optional(), template: z.literal('yes').optional() })
export type ExportQuery = z.infer<typeof ExportQuery>
