import type { z } from 'zod'
import {
  type AddressBookKind,
  type AddressRecord,
  Archived,
  InstitutionDetails,
  InstitutionList,
  type InstitutionQuery,
  PersonDetails,
  PersonList,
  type PersonQuery,
  RecordReceipt,
} from './address-book.ts'
import { search, send } from './collector-request.ts'
import { ImportStarted, ImportStatus } from './imports.ts'
import type { Fetch } from './personal-link-client.ts'
import { problemError } from './problem-error.ts'

/** Institutions, people and activities: to list, to change one by one, and to import as tables. */
export const addressBookClient = (fetch: Fetch) => ({
  institutions: (query: z.input<typeof InstitutionQuery> = {}) =>
    send(fetch, 'GET', `/api/institutions${search(query as Query)}`, InstitutionList),
  institution: (id: string) => send(fetch, 'GET', `/api/institutions/${encodeURIComponent(id)}`, InstitutionDetails),
  people: (query: z.input<typeof PersonQuery> = {}) =>
    send(fetch, 'GET', `/api/people${search(query as Query)}`, PersonList),
  person: (id: string) => send(fetch, 'GET', `/api/people/${encodeURIComponent(id)}`, PersonDetails),
  saveRecord: (kind: AddressBookKind, code: string, record: AddressRecord, isNew: boolean) =>
    send(fetch, 'PUT', `/api/${kind}/by-code/${encodeURIComponent(code)}`, RecordReceipt, { record, isNew }),
  archive: (kind: AddressBookKind, id: string, isArchived: boolean) =>
    send(fetch, 'POST', `/api/${kind}/${encodeURIComponent(id)}/archive`, Archived, { isArchived }),
  /** Sends a file to be checked; nothing is written before it is confirmed. */
  async startImport(kind: AddressBookKind, fileName: string, file: BodyInit): Promise<ImportStarted> {
    const headers = { 'content-type': 'application/octet-stream' }
    const reply = await fetch(`/api/imports${search({ kind, fileName })}`, { method: 'POST', headers, body: file })
    if (!reply.ok) throw await problemError(reply)
    return ImportStarted.parse(await reply.json())
  },
  importStatus: (id: string) => send(fetch, 'GET', `/api/imports/${encodeURIComponent(id)}`, ImportStatus),
  applyImport: (id: string, leaveOutRowsWithProblems: boolean) =>
    send(fetch, 'POST', `/api/imports/${encodeURIComponent(id)}/apply`, ImportStatus, { leaveOutRowsWithProblems }),
})

type Query = Readonly<Record<string, string | number | undefined>>
