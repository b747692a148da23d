import { randomUUID } from 'node:crypto'
import { type InstitutionType, type Wave, waveTemplates } from '@estela/core'
import { answerCoder } from '@estela/core/questionnaire/code-answers'
import { listItems } from '@estela/core/questionnaire/list-items'
import { planWaves } from '@estela/core/wave/plan-waves'
import { timeZoneOf } from '@estela/core/working-time/country-time-zone'
import {
  indicators,
  type Pilot,
  type PilotActivity,
  pilots,
  questionnaires,
  type SampleMail,
  type SampleSubmission,
  sampleMails,
  sampleSubmissions,
} from '@estela/seeds'
import { mailId } from './outreach/mail-id.ts'
import { seedQuestionnaires, seedVersionId } from './seed-questionnaires.ts'
import { insertActivity, insertActivityInstitution, listActivities } from './storage/activities.ts'
import { insertInstitution, insertPerson } from './storage/address-book.ts'
import { insertIndicator } from './storage/indicators.ts'
import { insertEnrolment, insertInvitation, insertRespondent } from './storage/invitations.ts'
import { insertSentMails } from './storage/mails.ts'
import type { Statement, Store } from './storage/store.ts'
import { insertSubmissions, type Submission } from './storage/submissions.ts'
import { insertStudy, insertWave, type NewWave } from './storage/waves.ts'
import { submissionRecord } from './submission-record.ts'

const SEED = 20_261_125

/**
 * Puts the two pilots with their sample answers into an empty database, as one transaction: all or nothing.
 * @returns whether anything was put in; a database with activities is left alone
 */
export async function seedPilots(store: Store, now: Date): Promise<boolean> {
  if ((await listActivities(store, {})).length > 0) return false
  const everyPilot = pilots(now)
  const answered = sampleSubmissions({ pilots: everyPilot, questionnaires, now, seed: SEED })
  const mails = sampleMails(everyPilot, answered, now)
  await store.write([
    ...seedQuestionnaires(now),
    ...everyPilot.flatMap((pilot) => pilotStatements(pilot, { answered, mails, now })),
    ...indicators.flatMap((seed, position) =>
      insertIndicator(position, { ...seed, breaks: [...seed.breaks], series: seriesOf(seed) }),
    ),
  ])
  return true
}

/** What has happened in the pilots until now. */
interface SampleHistory {
  readonly answered: readonly SampleSubmission[]
  readonly mails: readonly SampleMail[]
  readonly now: Date
}

function pilotStatements(pilot: Pilot, history: SampleHistory): Statement[] {
  return [
    ...pilot.institutions.map(({ id, name, type }) =>
      insertInstitution({ id, code: id, name, type, country: pilot.country }),
    ),
    ...pilot.activities.flatMap((each) =>
      activityStatements(each, new Map(pilot.institutions.map(({ id, type }) => [id, type])), {
        now: history.now,
        answered: history.answered.filter(({ activityId }) => activityId === each.activity.id),
        mails: history.mails.filter(({ activityId }) => activityId === each.activity.id),
      }),
    ),
  ]
}

function activityStatements(
  { activity, institutionIds, people }: PilotActivity,
  institutionTypes: ReadonlyMap<string, InstitutionType>,
  { answered, mails, now }: SampleHistory,
): Statement[] {
  const studyId = `${activity.id}-study`
  const waves = planWaves(waveTemplates[activity.category] ?? [], activity.endDate, timeZoneOf(activity.country)).map(
    ({ questionnaire, ...planned }): NewWave => ({
      ...planned,
      id: `${studyId}-wave-${planned.position}`,
      studyId,
      questionnaireVersionId: seedVersionId(questionnaire),
    }),
  )
  const invited = people.map((person) => ({
    person,
    respondentId: randomUUID(),
    invitations: waves.map((wave) => ({ id: randomUUID(), wave })),
  }))
  return [
    insertActivity(activity),
    ...institutionIds.map((institutionId) => insertActivityInstitution(activity.id, institutionId)),
    insertStudy(studyId, activity.id),
    ...waves.map(insertWave),
    ...invited.flatMap(({ person, respondentId, invitations }) => [
      insertPerson({ ...person, code: person.id, country: activity.country }),
      insertRespondent({
        id: respondentId,
        studyId,
        language: person.language,
        institutionType: institutionTypes.get(person.institutionId) ?? 'other',
      }),
      insertEnrolment(respondentId, person.id),
      ...invitations.map(({ id, wave }) => insertInvitation(id, respondentId, wave.id, now)),
    ]),
    insertSubmissions(answered.flatMap((sample) => toSubmission(sample, invited))),
    insertSentMails(mails.flatMap((mail) => toSentMail(mail, invited))),
  ]
}

interface Invited {
  readonly person: PilotActivity['people'][number]
  readonly respondentId: string
  readonly invitations: readonly { readonly id: string; readonly wave: Wave }[]
}

function toSubmission(sample: SampleSubmission, invited: readonly Invited[]): Submission[] {
  const respondent = invited.find(({ person }) => person.id === sample.personId)
  const invitation = respondent?.invitations.find(({ wave }) => wave.position === sample.wavePosition)
  if (respondent === undefined || invitation === undefined) return []
  const given = {
    ...sample,
    id: randomUUID(),
    invitationId: invitation.id,
    respondentId: respondent.respondentId,
    isSuccessor: false,
  }
  return [submissionRecord({ ...given, wave: invitation.wave }, coderOf(invitation.wave.questionnaireVersionId))]
}

function toSentMail({ personId, wavePosition, step, sentAt }: SampleMail, invited: readonly Invited[]) {
  const addressee = invited.find(({ person }) => person.id === personId)
  const invitation = addressee?.invitations.find(({ wave }) => wave.position === wavePosition)
  if (addressee === undefined || invitation === undefined) return []
  const { language, email: address } = addressee.person
  const id = mailId(invitation.id, personId, step)
  const { windowEndsAt } = invitation.wave
  return [{ id, invitationId: invitation.id, personId, step, dueAt: sentAt, windowEndsAt, language, address }]
}

const coders = new Map(
  questionnaires.map(({ code, definition }) => [seedVersionId(code), answerCoder(definition, listItems(definition))]),
)

function coderOf(questionnaireVersionId: string) {
  const coder = coders.get(questionnaireVersionId)
  if (coder === undefined) throw new Error(`There is no seed for ${questionnaireVersionId}.`)
  return coder
}

const seriesOf = ({ observations }: (typeof indicators)[number]) =>
  [...new Set(observations.map(({ country }) => country))].map((country) => ({
    country,
    points: observations.filter((each) => each.country === country).map(({ year, value }) => ({ year, value })),
  }))
