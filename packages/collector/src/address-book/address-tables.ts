import type { AddressBookKind } from '@estela/contract'
import { ACTIVITY_COLUMNS, activityCells, checkActivities } from '@estela/core/import/check-activities'
import { checkInstitutions, INSTITUTION_COLUMNS, institutionCells } from '@estela/core/import/check-institutions'
import { checkPeople, PERSON_COLUMNS, personCells } from '@estela/core/import/check-people'
import type { ImportColumn } from '@estela/core/import/import-column'
import type { ImportPlan, ImportTable } from '@estela/core/import/import-plan'
import { withKeptEnrolments } from './kept-enrolments.ts'
import type { ImportedRecord, KnownRecords } from './known-records.ts'

/** How records of one kind are told as a table. */
interface AddressTable<K extends AddressBookKind> {
  readonly columns: readonly ImportColumn[]
  readonly cells: (record: ImportedRecord<K>) => readonly string[]
  readonly check: (table: ImportTable, known: KnownRecords) => ImportPlan<ImportedRecord<K>>
}

/** One set of columns and checks for imports, exports and forms. */
export const addressTables: { readonly [K in AddressBookKind]: AddressTable<K> } = {
  institutions: {
    columns: INSTITUTION_COLUMNS,
    cells: institutionCells,
    check: (table, { institutions }) => checkInstitutions(table, institutions),
  },
  people: {
    columns: PERSON_COLUMNS,
    cells: personCells,
    check: (table, known) => withKeptEnrolments(checkPeople(table, known)),
  },
  activities: { columns: ACTIVITY_COLUMNS, cells: activityCells, check: checkActivities },
}

/** Names of the columns, in the order of an export. */
export const columnNames = (kind: AddressBookKind): string[] => addressTables[kind].columns.map(({ name }) => name)

/** A record as the texts of its columns. */
export function recordTexts<K extends AddressBookKind>(kind: K, record: ImportedRecord<K>): Record<string, string> {
  const cells = addressTables[kind].cells(record)
  return Object.fromEntries(columnNames(kind).map((name, index) => [name, cells[index] ?? '']))
}
