import type { Answers } from './answers.ts'

/** The first question of every questionnaire: may the answers be used as described? */
export const CONSENT_QUESTION = 'G_01'

/** Whether the respondent agreed to take part. A "no" is a refusal: it is kept as one and counts as no answer. */
export const hasConsent = (answers: Answers): boolean => answers[CONSENT_QUESTION] !== 'no'
