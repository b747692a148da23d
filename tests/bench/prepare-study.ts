import { randomUUID } from 'node:crypto'
import { linkToken, linkTokenHash } from '@estela/collector/personal-link/link-token'
import { insertActivity } from '@estela/collector/storage/activities'
import { insertInstitution, insertPerson } from '@estela/collector/storage/address-book'
import {
  insertEnrolment,
  insertInvitation,
  insertPersonalLink,
  insertRespondent,
} from '@estela/collector/storage/invitations'
import { insertVersion } from '@estela/collector/storage/questionnaires'
import type { Statement, Store } from '@estela/collector/storage/store'
import { insertSubmissions, type Submission } from '@estela/collector/storage/submissions'
import { insertStudy, insertWave } from '@estela/collector/storage/waves'
import { submissionRecord } from '@estela/collector/submission-record'
import { type Answers, INSTITUTION_TYPES, type Wave } from '@estela/core'
import { answerCoder } from '@estela/core/questionnaire/code-answers'
import { listItems } from '@estela/core/questionnaire/list-items'
import { PROMPT_CONTACT } from '@estela/core/wave/contact-plan'
import { pilots, questionnaires, sampleSubmissions } from '@estela/seeds'

const DAY_MS = 24 * 60 * 60 * 1000
const EARLIER = 'LA1'
const LATER = 'LA2'
const ROWS_PER_WRITE = 500

/** Answers to the two questionnaires of legislative assistance, as the seeded generator makes them. */
function sampleAnswers(now: Date): { readonly earlier: readonly Answers[]; readonly later: readonly Answers[] } {
  const samples = sampleSubmissions({ pilots: pilots(now), questionnaires, now, seed: 1 })
  const law = samples.filter(({ activityId }) => activityId.includes('-la-'))
  const given = (isFirst: boolean) =>
    law
      .filter(({ wavePosition, answers }) => (wavePosition === 1) === isFirst && answers.G_01 === 'yes')
      .map(({ answers }) => answers)
  return { earlier: given(true), later: given(false) }
}

function definitionOf(code: string) {
  const found = questionnaires.find((each) => each.code === code)
  if (found === undefined) throw new Error(`There is no questionnaire ${code}.`)
  return found
}

interface BenchStudy {
  readonly id: string
  readonly waves: readonly [Wave, Wave]
}

/** One activity of Peru with an immediate wave and an open follow-up, and nobody invited yet. */
export async function prepareStudy(store: Store, number: number, now: Date): Promise<BenchStudy> {
  const id = `bench-${number}`
  const day = (days: number) => new Date(now.getTime() + days * DAY_MS)
  const wave = (position: number, code: string): Wave => ({
    id: `${id}-wave-${position}`,
    studyId: id,
    position,
    kind: position === 1 ? 'immediate' : 'delayed',
    offsetMonths: position === 1 ? 0 : 12,
    opensAt: day(-400),
    windowEndsAt: day(10),
    closesAt: day(10),
    questionnaireVersionId: `${code}-bench`,
  })
  const waves = [wave(1, EARLIER), wave(2, LATER)] as const
  const activity = pilots(now)[0]?.activities[0]?.activity
  if (activity === undefined) throw new Error('The seeds hold no activity.')
  const shared: Statement[] = number === 0 ? questionnaireStatements(now) : []
  await store.write([
    ...shared,
    insertActivity({ ...activity, id, code: id.toUpperCase(), country: 'PER', category: 'legislative-assistance' }),
    insertStudy(id, id),
    ...waves.map((wave) => insertWave({ ...wave, offsetDays: 0, contact: PROMPT_CONTACT })),
  ])
  return { id, waves }
}

function questionnaireStatements(now: Date): Statement[] {
  const versions = [EARLIER, LATER].map((code) => definitionOf(code))
  return [
    insertInstitution({ id: 'bench', code: 'bench', name: 'Bench (sample)', country: 'PER', type: 'other' }),
    insertPerson({
      id: 'bench',
      code: 'bench',
      institutionId: 'bench',
      name: 'Bench (sample)',
      email: 'bench@example.org',
      language: 'es',
      country: 'PER',
    }),
    ...versions.map((seed) =>
      insertVersion({
        ...seed,
        id: `${seed.code}-bench`,
        version: 1,
        definition: { ...seed.definition },
        publishedAt: now.toISOString(),
      }),
    ),
  ]
}

/**
 * Invites so many respondents to both waves and stores the first wave's answers of all; with `andLater`, the second's,
 * too. Goes through the triggers that count, as every submission does.
 */
export async function fillStudy(
  store: Store,
  study: BenchStudy,
  respondents: number,
  now: Date,
  andLater: boolean,
): Promise<void> {
  const samples = sampleAnswers(now)
  for (let done = 0; done < respondents; done += ROWS_PER_WRITE) {
    const people = Array.from({ length: Math.min(ROWS_PER_WRITE, respondents - done) }, (_, index) =>
      newRespondent(study, done + index),
    )
    const earlier = people.map((each) => toSubmission(each, 0, samples.earlier, now))
    const later = andLater ? people.map((each) => toSubmission(each, 1, samples.later, now)) : []
    await store.write([
      ...people.flatMap(({ number, respondentId, invitationIds }) => [
        insertRespondent({ id: respondentId, studyId: study.id, ...groupOf(number) }),
        insertEnrolment(respondentId, 'bench'),
        ...study.waves.map((wave, index) => insertInvitation(invitationIds[index] ?? '', respondentId, wave.id, null)),
      ]),
      insertSubmissions(earlier),
      insertSubmissions(later),
    ])
  }
}

/** Two languages and four types of institution, so that the counts are as many as in a mixed country. */
const groupOf = (number: number) => ({
  language: number % 5 === 0 ? 'en' : 'es',
  institutionType: INSTITUTION_TYPES[number % 4] ?? 'other',
})

interface BenchRespondent {
  readonly study: BenchStudy
  readonly number: number
  readonly respondentId: string
  readonly invitationIds: readonly string[]
}

const newRespondent = (study: BenchStudy, number: number): BenchRespondent => ({
  study,
  number,
  respondentId: randomUUID(),
  invitationIds: [randomUUID(), randomUUID()],
})

const coders = new Map(
  [EARLIER, LATER].map((code) => [
    code,
    answerCoder(definitionOf(code).definition, listItems(definitionOf(code).definition)),
  ]),
)

function toSubmission(
  { study, number, respondentId, invitationIds }: BenchRespondent,
  wave: 0 | 1,
  samples: readonly Answers[],
  now: Date,
): Submission {
  const answers = samples[number % samples.length] ?? {}
  const code = coders.get(wave === 0 ? EARLIER : LATER)
  if (code === undefined) throw new Error('The seeds hold no questionnaire of legislative assistance.')
  const invitationId = invitationIds[wave] ?? ''
  const given = {
    id: randomUUID(),
    invitationId,
    respondentId,
    isSuccessor: false,
    language: 'es',
    answers,
    receivedAt: now,
  }
  return submissionRecord({ ...given, wave: study.waves[wave] }, code)
}

const KEY = new Uint8Array(32)

export interface BenchLink {
  readonly token: string
  readonly answers: Answers
}

/** Personal links to the second wave of a study, as an evaluator would issue them, with answers to submit there. */
export async function issueLinks(store: Store, study: BenchStudy, count: number, now: Date): Promise<BenchLink[]> {
  const { later } = sampleAnswers(now)
  const rows = await store.read('SELECT id FROM invitation WHERE wave_id = ? LIMIT ?', [study.waves[1].id, count])
  const links = rows.map((row, index) => ({
    invitationId: String(row.id),
    token: linkToken(KEY, String(row.id), 1),
    answers: later[index % later.length] ?? {},
  }))
  await store.write(
    links.map(({ invitationId, token }) =>
      insertPersonalLink({ tokenHash: linkTokenHash(token), invitationId, generation: 1 }, now),
    ),
  )
  return links
}
