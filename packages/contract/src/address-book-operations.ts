import {
  type AddressBookKind,
  ArchiveDraft,
  Archived,
  InstitutionDetails,
  InstitutionList,
  InstitutionQuery,
  PersonDetails,
  PersonList,
  PersonQuery,
  RecordDraft,
  RecordReceipt,
} from './address-book.ts'
import { ExportQuery, ImportConfirmation, ImportQuery, ImportStarted, ImportStatus } from './imports.ts'
import { BODY_PROBLEMS, type Operation } from './operation.ts'
import type { ProblemName } from './problems.ts'

/** To change one record of a kind. */
const changes = (kind: AddressBookKind, id: string, unknown: ProblemName): readonly Operation[] => [
  {
    method: 'put',
    path: `/api/${kind}/by-code/{code}`,
    summary: `Add or change one of the ${kind}, by the rules of an import.`,
    body: RecordDraft,
    reply: RecordReceipt,
    status: 200,
    problems: ['record-invalid', ...BODY_PROBLEMS, 'workspace-local-only', 'storage-unavailable'],
  },
  {
    method: 'post',
    path: `/api/${kind}/{${id}}/archive`,
    summary: `Put one of the ${kind} away, or take it out again. Nothing is deleted.`,
    body: ArchiveDraft,
    reply: Archived,
    status: 200,
    problems: [unknown, ...BODY_PROBLEMS, 'workspace-local-only', 'storage-unavailable'],
  },
]

/** What the API does about the address book. */
export const addressBookOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/institutions',
    summary: 'Institutions, 50 on a page.',
    query: InstitutionQuery,
    reply: InstitutionList,
    status: 200,
    problems: ['request-invalid', 'workspace-local-only'],
  },
  {
    method: 'get',
    path: '/api/institutions/{institutionId}',
    summary: 'One institution.',
    reply: InstitutionDetails,
    status: 200,
    problems: ['institution-unknown', 'workspace-local-only'],
  },
  ...changes('institutions', 'institutionId', 'institution-unknown'),
  {
    method: 'get',
    path: '/api/people',
    summary: 'People, 50 on a page, and whether mail reaches them.',
    query: PersonQuery,
    reply: PersonList,
    status: 200,
    problems: ['request-invalid', 'workspace-local-only'],
  },
  {
    method: 'get',
    path: '/api/people/{personId}',
    summary: 'One person, what they have agreed to, and every contact with them. Never what they answered.',
    reply: PersonDetails,
    status: 200,
    problems: ['person-unknown', 'workspace-local-only'],
  },
  ...changes('people', 'personId', 'person-unknown'),
  ...changes('activities', 'activityId', 'activity-unknown'),
  {
    method: 'post',
    path: '/api/imports',
    summary: 'Check a table of institutions, people or activities, CSV or XLSX. Writes nothing before it is confirmed.',
    query: ImportQuery,
    bodyType: 'application/octet-stream',
    reply: ImportStarted,
    status: 202,
    problems: ['request-invalid', 'file-too-large', 'media-type-unsupported', 'origin-refused', 'workspace-local-only'],
  },
  {
    method: 'get',
    path: '/api/imports/{importId}',
    summary: 'How an import stands: what is wrong by row and column, and what it would change.',
    reply: ImportStatus,
    status: 200,
    problems: ['import-unknown', 'workspace-local-only'],
  },
  {
    method: 'post',
    path: '/api/imports/{importId}/apply',
    summary: 'Write what an import has found. It is checked once more; rows with problems are never written.',
    body: ImportConfirmation,
    reply: ImportStatus,
    status: 202,
    problems: ['import-unknown', 'import-not-ready', 'import-has-problems', ...BODY_PROBLEMS, 'workspace-local-only'],
  },
  {
    method: 'get',
    path: '/api/exports/{file}',
    summary: 'A table that can be imported again: institutions, people or activities, with .csv or .xlsx after it.',
    query: ExportQuery,
    replyTypes: ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    status: 200,
    problems: ['path-unknown', 'request-invalid', 'workspace-local-only'],
  },
]
