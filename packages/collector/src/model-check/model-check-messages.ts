import type { AnswerIssue, Answers } from '@estela/core'

/** To the thread: one check. It answers them one by one, in order. */
export interface ModelCheckRequest {
  readonly definition: unknown
  readonly answers: Answers
}

/** From the thread: once when survey-core is loaded, then once for every request. */
export type ModelCheckReply = 'ready' | { readonly issues: readonly AnswerIssue[] }
