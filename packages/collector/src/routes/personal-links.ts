import { createHash } from 'node:crypto'
import {
  Draft,
  type DraftReceipt,
  LinkToken,
  type PersonalSurvey,
  SubmissionDraft,
  type SubmissionReceipt,
} from '@estela/contract'
import type { Answers } from '@estela/core'
import { admission } from '@estela/core/submission/admission'
import { canonicalJson } from '@estela/core/submission/canonical-json'
import { pairedAs } from '@estela/core/submission/paired-as'
import { Hono } from 'hono'
import { jsonBody } from '../http/json-body.ts'
import { Problem } from '../http/problem.ts'
import { linkTokenHash } from '../personal-link/link-token.ts'
import type { PublishedQuestionnaire } from '../questionnaire-shelf.ts'
import type { Services } from '../services.ts'
import { findActivityOfStudy } from '../storage/activities.ts'
import { findDraft, saveDraft } from '../storage/drafts.ts'
import { findInvitationByLink, findInvitedLanguage, type InvitedRespondent } from '../storage/invitations.ts'
import { findStoredSubmission, insertSubmission, type Submission } from '../storage/submissions.ts'
import { listWaves } from '../storage/waves.ts'

/** What a recipient does: read the questionnaire, save a draft, submit. The token is the only key. */
export const personalLinkRoutes = (services: Services) =>
  new Hono()
    .get('/:token', async (c) => {
      const invited = await findInvited(services, c.req.param('token'))
      refuseUnlessAdmitted(invited, services.now())
      return c.json(await personalSurvey(services, invited))
    })
    .put('/:token/draft', jsonBody(Draft), async (c) => {
      const invited = await findInvited(services, c.req.param('token'))
      refuseUnlessAdmitted(invited, services.now())

      const draft = c.req.valid('json')
      const savedAt = services.now()
      const isSaved = await saveDraft(services.store, invited.invitationId, draft, savedAt)
      return c.json(isSaved ? savedReceipt(draft, savedAt) : await keptReceipt(services, invited))
    })
    .post('/:token/submissions', jsonBody(SubmissionDraft), async (c) => {
      const invited = await findInvited(services, c.req.param('token'))
      const draft = c.req.valid('json')
      const answers = canonicalJson(draft.answers)
      const answersHash = createHash('sha256').update(answers).digest('hex')
      if (invited.disposition === 'complete')
        return c.json(await repeatedReceipt(services, invited, draft.id, answersHash))

      refuseUnlessAdmitted(invited, services.now())
      const questionnaire = await services.questionnaires.find(invited.wave.questionnaireVersionId)
      await refuseInvalid(questionnaire, draft.answers)

      const submission = toSubmission(invited, questionnaire, draft, {
        answers,
        answersHash,
        receivedAt: services.now(),
      })
      const isStored = await insertSubmission(services.store, submission)
      if (!isStored) return c.json(await repeatedReceipt(services, invited, draft.id, answersHash))
      return c.json(receiptOf(draft.id, submission.receivedAt.toISOString(), answersHash), 201)
    })

async function findInvited({ store }: Services, token: string): Promise<InvitedRespondent> {
  if (!LinkToken.safeParse(token).success) throw new Problem('link-unknown')
  const invited = await findInvitationByLink(store, linkTokenHash(token))
  if (invited === null) throw new Problem('link-unknown')
  return invited
}

function refuseUnlessAdmitted({ wave, disposition }: InvitedRespondent, now: Date): void {
  const decision = admission(wave, disposition === 'complete', now)
  if (decision.outcome === 'answered') throw new Problem('already-answered')
  if (decision.outcome === 'to-come') throw new Problem('wave-to-come', decision.opensAt.toISOString())
  if (decision.outcome === 'closed') throw new Problem('wave-closed', decision.closedAt.toISOString())
}

async function personalSurvey(
  { store, questionnaires, now }: Services,
  invited: InvitedRespondent,
): Promise<PersonalSurvey> {
  const { version, languages, respondentDefinition } = await questionnaires.find(invited.wave.questionnaireVersionId)
  const activity = await findActivityOfStudy(store, invited.wave.studyId)
  const waves = await listWaves(store, activity.id)
  const next = waves.find(({ position, opensAt }) => position > invited.wave.position && opensAt > now())
  const { title, country, endDate, priorities, isSample } = activity
  const { kind, position, offsetMonths, closesAt } = invited.wave
  return {
    activity: { title, country, endDate, priorities },
    wave: { kind, position, offsetMonths, closesAt: closesAt.toISOString() },
    nextWaveOpensAt: next?.opensAt.toISOString() ?? null,
    questionnaire: {
      title: version.title,
      minutes: version.minutes,
      languages: [...languages],
      definition: respondentDefinition,
    },
    language: await findInvitedLanguage(store, invited.respondentId),
    draft: await findDraft(store, invited.invitationId),
    isSample,
  }
}

const savedReceipt = ({ revision }: Draft, savedAt: Date): DraftReceipt => ({
  outcome: 'saved',
  revision,
  savedAt: savedAt.toISOString(),
})

async function keptReceipt({ store }: Services, { invitationId }: InvitedRespondent): Promise<DraftReceipt> {
  const kept = await findDraft(store, invitationId)
  if (kept === null) throw new Problem('already-answered')
  return { outcome: 'newer-kept', revision: kept.revision, savedAt: kept.savedAt }
}

async function refuseInvalid({ check }: PublishedQuestionnaire, answers: Answers): Promise<void> {
  const issues = await check(answers)
  if (issues.some(({ code }) => code === 'timed-out')) throw new Problem('check-timed-out')
  const places = issues.map(({ pointer, code }) => ({ pointer: `/answers${pointer}`, code }))
  if (issues.length > 0) throw new Problem('answers-invalid', undefined, places)
}

function toSubmission(
  { invitationId, respondentId, wave }: InvitedRespondent,
  questionnaire: PublishedQuestionnaire,
  draft: SubmissionDraft,
  stored: Pick<Submission, 'answers' | 'answersHash' | 'receivedAt'>,
): Submission {
  return {
    id: draft.id,
    invitationId,
    respondentId,
    studyId: wave.studyId,
    waveId: wave.id,
    wavePosition: wave.position,
    questionnaireVersionId: questionnaire.version.id,
    language: draft.language,
    pairedAs: pairedAs(draft.answers),
    coded: questionnaire.code(draft.answers),
    ...stored,
  }
}

/** The receipt of the first time, if this is the same submission once more. */
async function repeatedReceipt(
  { store }: Services,
  { invitationId }: InvitedRespondent,
  id: string,
  answersHash: string,
): Promise<SubmissionReceipt> {
  const stored = await findStoredSubmission(store, id, invitationId)
  if (stored === null || stored.id !== id) throw new Problem('already-answered')
  if (stored.invitationId !== invitationId || stored.answersHash !== answersHash)
    throw new Problem('submission-differs')
  return receiptOf(id, stored.receivedAt, answersHash)
}

const receiptOf = (id: string, receivedAt: string, answersHash: string): SubmissionReceipt => ({
  id,
  receivedAt,
  answersHash,
})
