import { BounceReceipt } from './bounces.ts'
import { LetterDraft, LetterList, LetterPreview, LetterPreviewDraft, LetterTemplate } from './letters.ts'
import { BODY_PROBLEMS, type Operation } from './operation.ts'
import { Outbox, OutboxQuery } from './outbox.ts'
import { Schedule } from './schedule.ts'

/** What the API does about the schedule, the letters and what becomes of them. */
export const mailOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/schedule',
    summary: 'How the schedule stands, what the mail has come to, and what is due next.',
    reply: Schedule,
    status: 200,
    problems: ['workspace-local-only'],
  },
  {
    method: 'post',
    path: '/api/schedule/resume',
    summary: 'Go on with mail that was paused because the clock had been set.',
    reply: Schedule,
    status: 200,
    problems: ['origin-refused', 'workspace-local-only', 'storage-unavailable'],
  },
  {
    method: 'post',
    path: '/api/schedule/turn',
    summary: 'Look at everything that is due and send, now instead of within the minute.',
    reply: Schedule,
    status: 200,
    problems: ['origin-refused', 'workspace-local-only', 'storage-unavailable'],
  },
  {
    method: 'post',
    path: '/api/bounces/{token}',
    summary:
      'Report that a letter did not arrive (RFC 3464). The token is that of the address shown with the schedule.',
    bodyType: 'message/rfc822',
    reply: BounceReceipt,
    status: 200,
    problems: ['path-unknown', 'body-too-large', 'media-type-unsupported', 'origin-refused', 'storage-unavailable'],
  },
  {
    method: 'get',
    path: '/api/outbox',
    summary: 'Letters that no mail server carried, the newest first.',
    query: OutboxQuery,
    reply: Outbox,
    status: 200,
    problems: ['request-invalid', 'workspace-local-only'],
  },
  {
    method: 'get',
    path: '/api/letters',
    summary: 'Every letter in every language that is needed, with the default ones.',
    reply: LetterList,
    status: 200,
    problems: ['workspace-local-only'],
  },
  {
    method: 'put',
    path: '/api/letters/{step}/{language}',
    summary: 'Write a letter in place of the default one. It counts for every mail that goes from then on.',
    body: LetterDraft,
    reply: LetterTemplate,
    status: 200,
    problems: ['letter-unknown', 'letter-invalid', ...BODY_PROBLEMS, 'workspace-local-only', 'storage-unavailable'],
  },
  {
    method: 'delete',
    path: '/api/letters/{step}/{language}',
    summary: 'Go back to the default letter.',
    reply: LetterTemplate,
    status: 200,
    problems: ['letter-unknown', 'origin-refused', 'workspace-local-only', 'storage-unavailable'],
  },
  {
    method: 'post',
    path: '/api/letters/preview',
    summary: 'Fill in a letter as it stands in an editor. Nothing is stored.',
    body: LetterPreviewDraft,
    reply: LetterPreview,
    status: 200,
    problems: ['letter-unknown', 'letter-invalid', ...BODY_PROBLEMS, 'workspace-local-only'],
  },
]
