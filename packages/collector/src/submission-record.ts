import { createHash } from 'node:crypto'
import type { Answers, Wave } from '@estela/core'
import type { CodedAnswers } from '@estela/core/questionnaire/code-answers'
import { canonicalJson } from '@estela/core/submission/canonical-json'
import { hasConsent } from '@estela/core/submission/has-consent'
import { pairedAs } from '@estela/core/submission/paired-as'
import { isInWindow } from '@estela/core/wave/wave'
import type { Submission } from './storage/submissions.ts'

/** Answers in the one form in which they are stored and receipted. */
export interface SealedAnswers {
  readonly answers: string
  /** SHA-256 of `answers`, hexadecimal. */
  readonly answersHash: string
}

export function sealAnswers(given: Answers): SealedAnswers {
  const answers = canonicalJson(given)
  return { answers, answersHash: createHash('sha256').update(answers).digest('hex') }
}

/** Answers that were given, with whose invitation and which wave they belong to. */
export interface GivenSubmission {
  readonly id: string
  readonly invitationId: string
  readonly respondentId: string
  /** Somebody else of the institution was asked before: never a person pair. */
  readonly isSuccessor: boolean
  readonly wave: Pick<Wave, 'id' | 'studyId' | 'position' | 'questionnaireVersionId' | 'opensAt' | 'windowEndsAt'>
  readonly language: string
  readonly answers: Answers
  readonly receivedAt: Date
}

/** Everything that is stored of a set of answers: what they were, and what is counted of them. */
export function submissionRecord(
  { id, invitationId, respondentId, isSuccessor, wave, language, answers, receivedAt }: GivenSubmission,
  code: (answers: Answers) => CodedAnswers,
  sealed: SealedAnswers = sealAnswers(answers),
): Submission {
  return {
    id,
    invitationId,
    respondentId,
    studyId: wave.studyId,
    waveId: wave.id,
    wavePosition: wave.position,
    questionnaireVersionId: wave.questionnaireVersionId,
    language,
    disposition: hasConsent(answers) ? 'complete' : 'refused',
    pairedAs: isSuccessor ? 'institution' : pairedAs(answers),
    isInWindow: isInWindow(wave, receivedAt),
    coded: code(answers),
    receivedAt,
    ...sealed,
  }
}
