import { askLink, type Fetch } from './personal-link-request.ts'
import type { Draft, DraftReceipt, PersonalSurvey, SubmissionDraft, SubmissionReceipt } from './personal-links.ts'

export type { Fetch }

/**
 * The recipient's part of the API. Kept apart from the workspace's client and free of zod, which would cost a phone
 * on a poor line more than the page's own code.
 */
export const personalLinkClient = (fetch: Fetch) => ({
  read: (token: string): Promise<PersonalSurvey> => askLink(fetch, 'GET', token, ''),
  saveDraft: (token: string, draft: Draft): Promise<DraftReceipt> => askLink(fetch, 'PUT', token, '/draft', draft),
  submit: (token: string, submission: SubmissionDraft): Promise<SubmissionReceipt> =>
    askLink(fetch, 'POST', token, '/submissions', submission),
})
export type PersonalLinkClient = ReturnType<typeof personalLinkClient>
