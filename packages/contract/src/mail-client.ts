import { search, send } from './collector-request.ts'
import { type LetterDraft, LetterList, LetterPreview, type LetterPreviewDraft, LetterTemplate } from './letters.ts'
import { Outbox, type OutboxQuery } from './outbox.ts'
import type { Fetch } from './personal-link-client.ts'
import { Schedule } from './schedule.ts'

/** What the workspace asks about the schedule, the letters and what becomes of them. */
export const mailClient = (fetch: Fetch) => ({
  schedule: () => send(fetch, 'GET', '/api/schedule', Schedule),
  resumeMail: () => send(fetch, 'POST', '/api/schedule/resume', Schedule),
  takeTurn: () => send(fetch, 'POST', '/api/schedule/turn', Schedule),
  outbox: (query: Partial<OutboxQuery> = {}) => send(fetch, 'GET', `/api/outbox${search(query)}`, Outbox),
  letters: () => send(fetch, 'GET', '/api/letters', LetterList),
  saveLetter: (step: string, language: string, draft: LetterDraft) =>
    send(fetch, 'PUT', letterPath(step, language), LetterTemplate, draft),
  resetLetter: (step: string, language: string) => send(fetch, 'DELETE', letterPath(step, language), LetterTemplate),
  previewLetter: (draft: LetterPreviewDraft) => send(fetch, 'POST', '/api/letters/preview', LetterPreview, draft),
})

const letterPath = (step: string, language: string): string =>
  `/api/letters/${encodeURIComponent(step)}/${encodeURIComponent(language)}`
