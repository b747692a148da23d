import type { AddressBookKind, ImportStatus } from '@estela/contract'
import type { TableFormat } from '../exchange/tables/write-table.ts'
import type { StoredSlices } from './known-records.ts'
import type { RecordChanges } from './record-changes.ts'

/** What a thread is started for. */
export type TableWork =
  | {
      readonly work: 'check'
      readonly kind: AddressBookKind
      readonly fileName: string
      readonly file: Uint8Array
      readonly slices: StoredSlices
    }
  | {
      readonly work: 'write'
      readonly kind: AddressBookKind
      readonly format: TableFormat
      readonly slices: readonly string[]
    }

/** What a table would do, without the records themselves. */
export type TableFindings = Pick<
  ImportStatus,
  'rowCount' | 'problems' | 'problemCount' | 'rowsWithProblems' | 'added' | 'changed' | 'unchanged' | 'examples'
>

/** From the thread. A `portion` of changes comes whenever it is asked for the next one; null when there are no more. */
export type TableReply =
  | { readonly reply: 'unreadable'; readonly unreadable: NonNullable<ImportStatus['unreadable']> }
  | { readonly reply: 'findings'; readonly findings: TableFindings }
  | { readonly reply: 'portion'; readonly changes: RecordChanges | null }
  | { readonly reply: 'written'; readonly file: Uint8Array }
  | { readonly reply: 'failure'; readonly failure: string }
