import type { Answers, PairedAs } from '@estela/core'
import { QUOTE_QUESTION } from '@estela/core/comparison/open-texts'
import type { CodedAnswers } from '@estela/core/questionnaire/code-answers'
import { json, text } from './rows.ts'
import type { AppendRow, Statement, Store } from './store.ts'

export interface Submission {
  readonly id: string
  readonly invitationId: string
  readonly respondentId: string
  readonly studyId: string
  readonly waveId: string
  readonly wavePosition: number
  readonly questionnaireVersionId: string
  readonly language: string
  readonly disposition: 'complete' | 'refused'
  readonly pairedAs: PairedAs
  /** Whether it came while the wave still speaks for its time. */
  readonly isInWindow: boolean
  /** Canonical JSON, stored as it is and never rewritten. */
  readonly answers: string
  readonly answersHash: string
  readonly coded: CodedAnswers
  readonly receivedAt: Date
}

/** Nobody reads more texts than this on one page. */
const ANSWERS_MAX = 5000

const INSERT_SUBMISSION = `
  INSERT INTO submission (id, invitation_id, respondent_id, study_id, wave_id, wave_position, questionnaire_version_id,
    language, disposition, paired_as, is_in_window, answers, answers_hash, coded, received_at)
  SELECT value ->> 'key', value ->> 'invitationId', value ->> 'respondentId', value ->> 'studyId', value ->> 'waveId',
    value ->> 'wavePosition', value ->> 'questionnaireVersionId', value ->> 'language', value ->> 'disposition',
    value ->> 'pairedAs', value ->> 'isInWindow',
    value ->> 'answers', value ->> 'answersHash', value ->> 'coded', value ->> 'receivedAt'
  FROM json_each(?)
  WHERE EXISTS (
    SELECT 1 FROM invitation
    WHERE invitation.id = value ->> 'invitationId' AND invitation.disposition IN ('created', 'started')
      AND invitation.decline_reason IS NULL
  )
  ON CONFLICT DO NOTHING
  RETURNING id AS key`

/**
 * Stores a submission with its counts, its disposition and the end of its draft in one transaction. Durable when it
 * resolves. False when a submission with this id, or for this invitation, is there already, or the person has declined
 * or taken back their consent: then nothing changes.
 */
export const insertSubmission = (store: Store, submission: Submission): Promise<boolean> =>
  store.append(INSERT_SUBMISSION, toRow(submission))

/** The same for many at once, as part of a larger write. */
export const insertSubmissions = (submissions: readonly Submission[]): Statement => ({
  sql: INSERT_SUBMISSION,
  args: [JSON.stringify(submissions.map(toRow))],
})

const toRow = ({ id, coded, isInWindow, receivedAt, ...columns }: Submission): AppendRow => ({
  ...columns,
  key: id,
  isInWindow: isInWindow ? 1 : 0,
  coded: JSON.stringify(coded),
  receivedAt: receivedAt.toISOString(),
})

/** Some of the answers that one respondent gave in a wave. */
export interface WaveAnswers {
  readonly waveId: string
  readonly answers: Answers
}

/** The answers to these questions, and whether they may be quoted, of those who answered any of them in these waves. */
export async function listAnswers(
  store: Store,
  waveIds: readonly string[],
  questions: readonly string[],
): Promise<WaveAnswers[]> {
  const rows = await store.read(
    `SELECT submission.wave_id, json_group_object(answer.key, answer.value) AS answers
     FROM submission JOIN json_each(submission.answers) AS answer
     WHERE submission.wave_id IN (SELECT value FROM json_each(?)) AND submission.disposition = 'complete'
       AND (answer.key IN (SELECT value FROM json_each(?)) OR answer.key = ?)
     GROUP BY submission.id LIMIT ?`,
    [JSON.stringify(waveIds), JSON.stringify(questions), QUOTE_QUESTION, ANSWERS_MAX],
  )
  return rows.map((row) => ({ waveId: text(row, 'wave_id'), answers: json(row, 'answers') }))
}

/** What is stored under a submission's id: enough to tell a retry from other answers. */
export async function findStoredSubmission(
  store: Store,
  id: string,
): Promise<(Pick<Submission, 'invitationId' | 'answersHash'> & { readonly receivedAt: string }) | null> {
  const [row] = await store.read('SELECT invitation_id, answers_hash, received_at FROM submission WHERE id = ?', [id])
  if (row === undefined) return null
  return {
    invitationId: text(row, 'invitation_id'),
    answersHash: text(row, 'answers_hash'),
    receivedAt: text(row, 'received_at'),
  }
}
