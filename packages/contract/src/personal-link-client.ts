import type { Draft, DraftReceipt, PersonalSurvey, SubmissionDraft, SubmissionReceipt } from './personal-links.ts'
import { problemError } from './problem-error.ts'

export type Fetch = (url: string, init: RequestInit) => Promise<Response> | Response

/**
 * The recipient's part of the API. Kept apart from the workspace's client and free of zod, which would cost a phone
 * on a poor line more than the page's own code.
 */
export const personalLinkClient = (fetch: Fetch) => ({
  read: (token: string): Promise<PersonalSurvey> => send(fetch, 'GET', linkPath(token)),
  saveDraft: (token: string, draft: Draft): Promise<DraftReceipt> =>
    send(fetch, 'PUT', `${linkPath(token)}/draft`, draft),
  submit: (token: string, submission: SubmissionDraft): Promise<SubmissionReceipt> =>
    send(fetch, 'POST', `${linkPath(token)}/submissions`, submission),
})
export type PersonalLinkClient = ReturnType<typeof personalLinkClient>

const linkPath = (token: string): string => `/api/personal-links/${encodeURIComponent(token)}`

async function send<R>(fetch: Fetch, method: string, path: string, body?: unknown): Promise<R> {
  const json = { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  const reply = await fetch(path, body === undefined ? { method } : { method, ...json })
  if (!reply.ok) throw await problemError(reply)
  return (await reply.json()) as R
}
