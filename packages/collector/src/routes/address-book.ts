import {
  ADDRESS_BOOK_KINDS,
  type AddressBookKind,
  ArchiveDraft,
  type Archived,
  ExportQuery,
  ImportConfirmation,
  ImportQuery,
  type ImportStarted,
  type ImportStatus,
  type ProblemName,
  RecordDraft,
  type RecordReceipt,
} from '@estela/contract'
import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import type { TableFormat } from '../exchange/tables/write-table.ts'
import { fileBody } from '../http/file-body.ts'
import { jsonBody } from '../http/json-body.ts'
import { Problem } from '../http/problem.ts'
import { validQuery } from '../http/valid-query.ts'
import type { Services } from '../services.ts'
import { archiveRecord } from '../storage/archived-records.ts'

/** Adds, changes and archives the records of one kind. */
export const recordRoutes = ({ store, now, addressBook }: Services, kind: AddressBookKind) => {
  const id = ID_NAMES[kind]
  return new Hono()
    .put('/by-code/:code', jsonBody(RecordDraft), async (c) => {
      const { code } = c.req.param()
      return c.json<RecordReceipt>(await addressBook.save(kind, code, c.req.valid('json')))
    })
    .post(`/:${id}/archive`, jsonBody(ArchiveDraft), async (c) => {
      const { isArchived } = c.req.valid('json')
      const at = now()
      const [found] = await store.write(archiveRecord(kind, c.req.param(id) ?? '', isArchived, at))
      if (found !== 1) throw new Problem(UNKNOWN[kind])
      return c.json<Archived>({ archivedAt: isArchived ? at.toISOString() : null })
    })
}

const ID_NAMES: Readonly<Record<AddressBookKind, string>> = {
  institutions: 'institutionId',
  people: 'personId',
  activities: 'activityId',
}

const UNKNOWN: Readonly<Record<AddressBookKind, ProblemName>> = {
  institutions: 'institution-unknown',
  people: 'person-unknown',
  activities: 'activity-unknown',
}

/** Tables that are checked first and written when that is confirmed. */
export const importRoutes = ({ addressBook: { imports } }: Services) =>
  new Hono()
    .post('/', validQuery(ImportQuery), async (c) => {
      const { kind, fileName } = c.req.valid('query')
      return c.json<ImportStarted>({ id: imports.start(kind, fileName, await fileBody(c)) }, 202)
    })
    .get('/:importId', compress(), (c) => c.json<ImportStatus>(imports.status(c.req.param('importId'))))
    .post('/:importId/apply', jsonBody(ImportConfirmation), (c) => {
      const importId = c.req.param('importId')
      imports.apply(importId, c.req.valid('json').leaveOutRowsWithProblems)
      return c.json<ImportStatus>(imports.status(importId), 202)
    })

/** Tables with the columns of an import. */
export const exportRoutes = ({ addressBook }: Services) =>
  new Hono().get('/:file', validQuery(ExportQuery), async (c) => {
    const [name = '', format = ''] = c.req.param('file').split('.')
    const kind = ADDRESS_BOOK_KINDS.find((each) => each === name)
    if (kind === undefined || !isFormat(format)) throw new Problem('path-unknown')
    const { country = null, template } = c.req.valid('query')
    const file = template === 'yes' ? addressBook.template(kind, format) : addressBook.export(kind, format, country)
    return download(c, `${kind}.${format}`, format, await file)
  })

const MEDIA_TYPES: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

const isFormat = (text: string): text is TableFormat => Object.hasOwn(MEDIA_TYPES, text)

const download = (c: Context, name: string, format: TableFormat, file: Uint8Array) =>
  c.body(new Uint8Array(file), 200, {
    'content-type': MEDIA_TYPES[format],
    'content-disposition': `attachment; filename="estela-${name}"`,
  })
