import type { AddressBookKind, FieldError, RecordDraft, RecordReceipt } from '@estela/contract'
import { emailAddress } from '@estela/core/contact/email-address'
import { oneLine } from '@estela/core/import/cell-text'
import { Problem } from '../http/problem.ts'
import { peopleAtAddress, recordsOfCodes } from '../storage/known-records.ts'
import type { Store } from '../storage/store.ts'
import { addressTables, recordTexts } from './address-tables.ts'
import { changeStatements } from './change-statements.ts'
import { type ImportedRecord, type KnownRecords, knownRecords } from './known-records.ts'
import { type RecordChanges, recordChanges } from './record-changes.ts'

/**
 * Adds or changes one record as an import of one row would. Of a record that is known, only what is to change need be
 * given.
 * @param code the record's own code, whatever the record says
 * @throws {Problem} `record-invalid` with the columns that are wrong
 */
export async function saveRecord(
  store: Store,
  kind: AddressBookKind,
  code: string,
  { record, isNew }: RecordDraft,
  now: Date,
): Promise<RecordReceipt> {
  const stored = JSON.parse(await recordsOfCodes(store, kind, [oneLine(code)])) as readonly ImportedRecord[]
  const given = { ...requiredTexts(kind, stored[0]), ...record, code }
  const known = await knownTo(store, kind, given)
  const table = { columns: Object.keys(given), rows: [{ number: 1, cells: Object.values(given) }] }
  const plan = addressTables[kind].check(table, known)
  const places: FieldError[] = plan.problems.map((problem) => ({
    pointer: `/record/${problem.column}`,
    code: problem.code,
  }))
  const knownId = known.ids[kind].get(oneLine(code))
  if (isNew && knownId !== undefined) places.unshift({ pointer: '/record/code', code: 'code-taken' })
  if (places.length > 0) throw new Problem('record-invalid', undefined, places)

  let id = knownId ?? ''
  for (const changes of recordChanges(kind, plan, known)) {
    id = idOfFirst(changes) ?? id
    await store.write(await changeStatements(store, changes, now))
  }
  return { outcome: outcomeOf(plan), id }
}

const outcomeOf = (plan: { readonly added: readonly unknown[]; readonly changed: readonly unknown[] }) => {
  if (plan.added.length > 0) return 'added'
  return plan.changed.length > 0 ? 'changed' : 'unchanged'
}

function idOfFirst(changes: RecordChanges): string | undefined {
  if (changes.kind === 'institutions') return changes.records[0]?.id
  return changes.kind === 'people' ? changes.records[0]?.person.id : changes.records[0]?.activity.id
}

/** What stays as it is where the record does not say it; a column that is not required may be missing in a table as well. */
function requiredTexts(kind: AddressBookKind, stored: ImportedRecord | undefined): Record<string, string> {
  if (stored === undefined) return {}
  const texts = recordTexts(kind, stored)
  const required = addressTables[kind].columns.filter((column) => column.required)
  return Object.fromEntries(required.map(({ name }) => [name, texts[name] ?? '']))
}

/** What the check of one record needs to know: the record itself, those it names, and who has its address. */
async function knownTo(
  store: Store,
  kind: AddressBookKind,
  record: Readonly<Record<string, string>>,
): Promise<KnownRecords> {
  const codes = (text = '') => text.split(';').map(oneLine)
  const read = (of: AddressBookKind, text?: string) => recordsOfCodes(store, of, codes(text))
  const own = await recordsOfCodes(store, kind, [oneLine(record.code ?? '')])
  if (kind === 'people') {
    const address = emailAddress(oneLine(record.email ?? '')) ?? ''
    return knownRecords({
      people: [own, await peopleAtAddress(store, address)],
      institutions: [await read('institutions', record.institution)],
      activities: [await read('activities', record.activities)],
    })
  }
  if (kind === 'institutions') return knownRecords({ institutions: [own], people: [], activities: [] })
  return knownRecords({
    institutions: [await read('institutions', record.institutions)],
    people: [],
    activities: [own],
  })
}
