import type { AddressBookKind } from '@estela/contract'
import type { ImportedActivity, ImportedInstitution, ImportedPerson } from '@estela/core/import/import-plan'

interface Imported {
  readonly institutions: ImportedInstitution
  readonly people: ImportedPerson
  readonly activities: ImportedActivity
}

/** A record of one kind, as a table gives it. */
export type ImportedRecord<K extends AddressBookKind = AddressBookKind> = Imported[K]

/** Records of the database as `storage/known-records` gives them: JSON arrays, by kind. */
export type StoredSlices = Readonly<Record<AddressBookKind, readonly string[]>>

/** What the database has, by code, and under which ids. */
export interface KnownRecords {
  readonly institutions: ReadonlyMap<string, ImportedInstitution>
  readonly people: ReadonlyMap<string, ImportedPerson>
  readonly activities: ReadonlyMap<string, ImportedActivity>
  /** By kind and code. */
  readonly ids: Readonly<Record<AddressBookKind, ReadonlyMap<string, string>>>
}

/** Takes the stored JSON apart. */
export function knownRecords(slices: StoredSlices): KnownRecords {
  const [institutions, people, activities] = [
    recordsIn<ImportedInstitution>(slices.institutions),
    recordsIn<ImportedPerson>(slices.people),
    recordsIn<ImportedActivity>(slices.activities),
  ]
  return {
    institutions: institutions.records,
    people: people.records,
    activities: activities.records,
    ids: { institutions: institutions.ids, people: people.ids, activities: activities.ids },
  }
}

function recordsIn<T extends { readonly code: string }>(slices: readonly string[]) {
  const records = new Map<string, T>()
  const ids = new Map<string, string>()
  for (const slice of slices) {
    for (const { id, ...record } of JSON.parse(slice) as (T & { readonly id: string })[]) {
      ids.set(record.code, id)
      records.set(record.code, record as unknown as T)
    }
  }
  return { records, ids }
}
