import { createHash, randomUUID } from 'node:crypto'
import { type Wave, waveTemplates } from '@estela/core'
import { comparePairs } from '@estela/core/comparison/comparability'
import { answerCoder } from '@estela/core/questionnaire/code-answers'
import { listItems } from '@estela/core/questionnaire/list-items'
import { canonicalJson } from '@estela/core/submission/canonical-json'
import { hasConsent } from '@estela/core/submission/has-consent'
import { pairedAs } from '@estela/core/submission/paired-as'
import { planWaves } from '@estela/core/wave/plan-waves'
import {
  indicators,
  type Pilot,
  type PilotActivity,
  pilots,
  questionnaires,
  type SampleSubmission,
  sampleSubmissions,
} from '@estela/seeds'
import { insertActivity, insertActivityInstitution, listActivities } from './storage/activities.ts'
import { insertInstitution, insertPerson } from './storage/address-book.ts'
import { insertIndicator } from './storage/indicators.ts'
import { insertEnrolment, insertInvitation, insertRespondent } from './storage/invitations.ts'
import { insertItemPair, insertVersion } from './storage/questionnaires.ts'
import type { Statement, Store } from './storage/store.ts'
import { insertSubmissions, type Submission } from './storage/submissions.ts'
import { insertStudy, insertWave } from './storage/waves.ts'

const SEED = 20_261_125

/**
 * Puts the two pilots with their sample answers into an empty database, as one transaction: all or nothing.
 * @returns whether anything was put in; a database with activities is left alone
 */
export async function seedPilots(store: Store, now: Date): Promise<boolean> {
  if ((await listActivities(store, {})).length > 0) return false
  const everyPilot = pilots(now)
  const answered = sampleSubmissions({ pilots: everyPilot, questionnaires, now, seed: SEED })
  await store.write([
    ...questionnaires.map((seed) =>
      insertVersion({
        ...seed,
        id: versionId(seed.code),
        version: 1,
        definition: { ...seed.definition },
        publishedAt: now.toISOString(),
      }),
    ),
    ...itemPairs(),
    ...everyPilot.flatMap((pilot) => pilotStatements(pilot, answered)),
    ...indicators.flatMap((seed, position) =>
      insertIndicator(position, { ...seed, breaks: [...seed.breaks], series: seriesOf(seed) }),
    ),
  ])
  return true
}

const versionId = (code: string): string => `${code}-1`

/** Which items of an earlier questionnaire are compared with which of a later one, for each category with waves. */
function itemPairs(): Statement[] {
  const itemsByCode = new Map(questionnaires.map(({ code, definition }) => [code as string, listItems(definition)]))
  return Object.values(waveTemplates).flatMap((template) => {
    const codes = [...new Set(template.map(({ questionnaire }) => questionnaire))]
    const [earlier = '', later = ''] = codes
    const { pairs } = comparePairs(itemsByCode.get(earlier) ?? [], itemsByCode.get(later) ?? [])
    return pairs.map((pair) =>
      insertItemPair(versionId(earlier), versionId(later), pair.earlier.construct, pair.later.construct),
    )
  })
}

function pilotStatements(pilot: Pilot, answered: readonly SampleSubmission[]): Statement[] {
  return [
    ...pilot.institutions.map(({ id, name }) => insertInstitution({ id, name, country: pilot.country })),
    ...pilot.activities.flatMap((each) =>
      activityStatements(
        each,
        answered.filter(({ activityId }) => activityId === each.activity.id),
      ),
    ),
  ]
}

function activityStatements(
  { activity, institutionIds, people }: PilotActivity,
  answered: readonly SampleSubmission[],
): Statement[] {
  const studyId = `${activity.id}-study`
  const waves = planWaves(waveTemplates[activity.category] ?? [], activity.endDate).map(
    ({ questionnaire, ...planned }): Wave => ({
      ...planned,
      id: `${studyId}-wave-${planned.position}`,
      studyId,
      questionnaireVersionId: versionId(questionnaire),
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
      insertPerson(person),
      insertRespondent(respondentId, studyId),
      insertEnrolment(respondentId, person.id),
      ...invitations.map(({ id, wave }) => insertInvitation(id, respondentId, wave.id)),
    ]),
    insertSubmissions(answered.flatMap((sample) => toSubmission(sample, invited))),
  ]
}

interface Invited {
  readonly person: { readonly id: string }
  readonly respondentId: string
  readonly invitations: readonly { readonly id: string; readonly wave: Wave }[]
}

function toSubmission(sample: SampleSubmission, invited: readonly Invited[]): Submission[] {
  const respondent = invited.find(({ person }) => person.id === sample.personId)
  const invitation = respondent?.invitations.find(({ wave }) => wave.position === sample.wavePosition)
  if (respondent === undefined || invitation === undefined) return []
  const { id: waveId, studyId, position, questionnaireVersionId } = invitation.wave
  const answers = canonicalJson(sample.answers)
  return [
    {
      id: randomUUID(),
      invitationId: invitation.id,
      respondentId: respondent.respondentId,
      studyId,
      waveId,
      wavePosition: position,
      questionnaireVersionId,
      language: sample.language,
      disposition: hasConsent(sample.answers) ? 'complete' : 'refused',
      pairedAs: pairedAs(sample.answers),
      answers,
      answersHash: createHash('sha256').update(answers).digest('hex'),
      coded: coderOf(questionnaireVersionId)(sample.answers),
      receivedAt: sample.receivedAt,
    },
  ]
}

const coders = new Map(
  questionnaires.map(({ code, definition }) => [versionId(code), answerCoder(definition, listItems(definition))]),
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
