/** What survey-core stores for one respondent: a plain JSON object, question name → value. */
export type Answers = Readonly<Record<string, unknown>>

/** One reason why answers cannot be accepted, at one place. */
export interface AnswerIssue {
  /** JSON pointer into the answers, such as `/LA_NEED` or `/CB_SKL/search`. */
  readonly pointer: string
  readonly code: AnswerIssueCode
}

export const ANSWER_ISSUE_CODES = [
  'unknown-question',
  'not-visible',
  'required',
  'wrong-type',
  'not-a-choice',
  'unknown-row',
  'unknown-column',
  'too-many',
  'too-few',
  'too-long',
  'too-short',
  'too-large',
  'too-small',
  'not-a-number',
  'not-an-email',
  'pattern-mismatch',
  'off-step',
  'expression-false',
  'duplicate',
  'exclusive-choice',
  'other-without-text',
  'rule-broken',
  'not-checkable',
  'timed-out',
] as const
export type AnswerIssueCode = (typeof ANSWER_ISSUE_CODES)[number]
