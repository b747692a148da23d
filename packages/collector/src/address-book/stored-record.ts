import type { AddressBookKind } from '@estela/contract'
import { recordOfId } from '../storage/known-records.ts'
import type { Store } from '../storage/store.ts'
import { recordTexts } from './address-tables.ts'
import type { ImportedRecord } from './known-records.ts'

/** A record of the database as the texts of its columns; empty where there is none. */
export async function storedRecord<K extends AddressBookKind>(
  store: Store,
  kind: K,
  id: string,
): Promise<Record<string, string>> {
  const [record] = JSON.parse(await recordOfId(store, kind, id)) as readonly ImportedRecord<K>[]
  return record === undefined ? {} : recordTexts(kind, record)
}
