import type { AddressBookKind } from '@estela/contract'
import { integer, text } from './rows.ts'
import type { SqlValue, Store } from './store.ts'

/** So many records are read at a time, so that nobody waits long for their turn at the database. */
const SLICE = 2_000

/** Which records to read. */
export interface RecordFilter {
  /** ISO 3166-1 alpha-3; null for all countries. */
  readonly country: string | null
  readonly withArchived: boolean
}

/**
 * All institutions, people or activities by code, as JSON arrays of at most 2 000 records each: text goes from thread to
 * thread without being taken apart. A record has the fields of an import, and its `id`.
 */
export async function allSlices(
  store: Store,
  kind: AddressBookKind,
  { country, withArchived }: RecordFilter,
): Promise<string[]> {
  const slices: string[] = []
  let after = ''
  for (;;) {
    const args = [after, country, withArchived ? 1 : 0, SLICE]
    const [slice] = await store.read(IDS_AFTER[kind], args)
    if (slice === undefined || integer(slice, 'records') === 0) return slices
    slices.push(await recordsOf(store, kind, text(slice, 'ids')))
    after = text(slice, 'last')
  }
}

/** The record of this id, as `allSlices` gives it; an empty array where there is none. */
export const recordOfId = (store: Store, kind: AddressBookKind, id: string): Promise<string> =>
  recordsOf(store, kind, JSON.stringify([id]))

/** Records with these codes, as `allSlices` gives them. */
export async function recordsOfCodes(store: Store, kind: AddressBookKind, codes: readonly string[]): Promise<string> {
  return recordsOf(store, kind, await ids(store, IDS_OF_CODES[kind], [JSON.stringify(codes)]))
}

/** People with this address, whatever the case of its letters, as `allSlices` gives them. */
export async function peopleAtAddress(store: Store, address: string): Promise<string> {
  const sql = 'SELECT json_group_array(id) AS ids FROM person WHERE lower(email) = lower(?)'
  return recordsOf(store, 'people', await ids(store, sql, [address]))
}

async function ids(store: Store, sql: string, args: readonly SqlValue[]): Promise<string> {
  const [row] = await store.read(sql, args)
  return row === undefined ? '[]' : text(row, 'ids')
}

async function recordsOf(store: Store, kind: AddressBookKind, idsOfKind: string): Promise<string> {
  const [row] = await store.read(RECORDS[kind], [idsOfKind])
  return row === undefined ? '[]' : text(row, 'records')
}

const IDS_AFTER: Readonly<Record<AddressBookKind, string>> = {
  institutions: `SELECT json_group_array(id) AS ids, max(code) AS last, count(*) AS records
    FROM (SELECT id, code FROM institution WHERE code > ? AND country = coalesce(?, country)
      AND (archived_at IS NULL OR ?) ORDER BY code LIMIT ?)`,
  people: `SELECT json_group_array(id) AS ids, max(code) AS last, count(*) AS records
    FROM (SELECT id, code FROM person WHERE code > ? AND country = coalesce(?, country)
      AND (archived_at IS NULL OR ?) ORDER BY code LIMIT ?)`,
  activities: `SELECT json_group_array(id) AS ids, max(code) AS last, count(*) AS records
    FROM (SELECT id, code FROM activity WHERE code > ? AND country = coalesce(?, country)
      AND (archived_at IS NULL OR ?) ORDER BY code LIMIT ?)`,
}

const IDS_OF_CODES: Readonly<Record<AddressBookKind, string>> = {
  institutions: `SELECT json_group_array(institution.id) AS ids
    FROM json_each(?) AS asked JOIN institution ON institution.code = asked.value`,
  people: `SELECT json_group_array(person.id) AS ids
    FROM json_each(?) AS asked JOIN person ON person.code = asked.value`,
  activities: `SELECT json_group_array(activity.id) AS ids
    FROM json_each(?) AS asked JOIN activity ON activity.code = asked.value`,
}

const RECORDS: Readonly<Record<AddressBookKind, string>> = {
  institutions: `SELECT json_group_array(json_object('id', institution.id, 'code', institution.code,
      'name', institution.name, 'type', institution.type, 'country', institution.country)) AS records
    FROM json_each(?) AS asked JOIN institution ON institution.id = asked.value`,
  people: `SELECT json_group_array(json_object('id', person.id, 'code', person.code, 'name', person.name,
      'email', person.email, 'language', person.language, 'institution', institution.code, 'country', person.country,
      'activities', (SELECT json_group_array(DISTINCT activity.code) FROM enrolment
        JOIN respondent ON respondent.id = enrolment.respondent_id
        JOIN study ON study.id = respondent.study_id
        JOIN activity ON activity.id = study.activity_id
        WHERE enrolment.person_id = person.id))) AS records
    FROM json_each(?) AS asked
    JOIN person ON person.id = asked.value
    JOIN institution ON institution.id = person.institution_id`,
  activities: `SELECT json_group_array(json_object('id', activity.id, 'code', activity.code,
      'title', json(activity.title), 'category', activity.category, 'country', activity.country,
      'endDate', activity.end_date, 'language', activity.language, 'place', activity.place, 'mode', activity.mode,
      'institutions', (SELECT json_group_array(institution.code) FROM activity_institution
        JOIN institution ON institution.id = activity_institution.institution_id
        WHERE activity_institution.activity_id = activity.id),
      'priorities', json(activity.priorities))) AS records
    FROM json_each(?) AS asked JOIN activity ON activity.id = asked.value`,
}
