import {
  Draft,
  type DraftReceipt,
  LinkToken,
  type PersonalSurvey,
  SubmissionDraft,
  type SubmissionReceipt,
} from '@estela/contract'
import { type Answers, wholeMonths } from '@estela/core'
import { type Admission, admission } from '@estela/core/submission/admission'
import { coreShare } from '@estela/core/submission/core-share'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { jsonBody } from '../http/json-body.ts'
import { Problem } from '../http/problem.ts'
import { linkTokenHash } from '../personal-link/link-token.ts'
import type { LinkTarget, RecentLinks } from '../personal-link/recent-links.ts'
import type { PublishedQuestionnaire } from '../questionnaire-shelf.ts'
import type { Services } from '../services.ts'
import { findActivityOfStudy } from '../storage/activities.ts'
import { findDraft, saveDraft } from '../storage/drafts.ts'
import { findInvitationByLink, findInvitedLanguage, type InvitedRespondent } from '../storage/invitations.ts'
import { findStoredSubmission, insertSubmission } from '../storage/submissions.ts'
import { listWaves } from '../storage/waves.ts'
import { sealAnswers, submissionRecord } from '../submission-record.ts'

/** What a recipient does: read the questionnaire, save a draft, submit. The token is the only key. */
export const personalLinkRoutes = (services: Services) => {
  const links = services.recentLinks
  return new Hono()
    .get('/:token', compress(), async (c) => {
      const invited = await readLink(services, links, c.req.param('token'))
      const decision = admission(invited.wave, isAnswered(invited), services.now())
      const decided = ownDecision(invited)
      if (decided !== null || decision.outcome !== 'admitted') {
        const language = await findInvitedLanguage(services.store, invited.invitationId)
        const isLate = decided === 'declined' && decision.outcome === 'closed'
        if (decided !== null && !isLate) throw new Problem(decided, undefined, [], language)
        if (decision.outcome !== 'admitted') throw refusal(decision, language)
      }
      return c.json(await personalSurvey(services, invited))
    })
    .put('/:token/draft', jsonBody(Draft), async (c) => {
      const target = await linkTarget(services, links, c.req.param('token'))
      const decision = admission(target.wave, false, services.now())
      if (decision.outcome !== 'admitted') throw refusal(decision)

      const draft = c.req.valid('json')
      const savedAt = services.now()
      const { items } = await services.questionnaires.find(target.wave.questionnaireVersionId)
      const kept = { ...draft, coreShare: coreShare(items, draft.answers) }
      const isSaved = await saveDraft(services.store, target.invitationId, kept, savedAt)
      if (isSaved) return c.json(savedReceipt(draft, savedAt))
      return c.json((await keptReceipt(services, target)) ?? raise(await refusalNow(services, c.req.param('token'))))
    })
    .post('/:token/submissions', jsonBody(SubmissionDraft), async (c) => {
      const target = await linkTarget(services, links, c.req.param('token'))
      const draft = c.req.valid('json')
      const sealed = sealAnswers(draft.answers)
      const { answersHash } = sealed
      const decision = admission(target.wave, false, services.now())
      if (decision.outcome !== 'admitted') {
        return c.json((await storedReceipt(services, target, draft.id, answersHash)) ?? raise(refusal(decision)))
      }

      const questionnaire = await services.questionnaires.find(target.wave.questionnaireVersionId)
      await refuseInvalid(questionnaire, draft.answers)
      const receivedAt = services.now()
      const isStored = await insertSubmission(
        services.store,
        submissionRecord({ ...target, ...draft, receivedAt }, questionnaire.code, sealed),
      )
      if (isStored) return c.json(receiptOf(draft.id, receivedAt.toISOString(), answersHash), 201)
      return c.json(
        (await storedReceipt(services, target, draft.id, answersHash)) ??
          raise(await refusalNow(services, c.req.param('token'))),
      )
    })
}

async function readLink({ store }: Services, links: RecentLinks, token: string): Promise<InvitedRespondent> {
  const tokenHash = linkTokenHash(token)
  const keep = links.beginLookUp()
  const invited = LinkToken.safeParse(token).success ? await findInvitationByLink(store, tokenHash) : null
  if (invited === null) throw new Problem('link-unknown')
  keep(tokenHash, invited)
  return invited
}

const linkTarget = async (services: Services, links: RecentLinks, token: string): Promise<LinkTarget> =>
  links.get(linkTokenHash(token)) ?? (await readLink(services, links, token))

function refusal(decision: Exclude<Admission, { outcome: 'admitted' }>, language?: string): Problem {
  if (decision.outcome === 'answered') return new Problem('already-answered', undefined, [], language)
  if (decision.outcome === 'to-come') return new Problem('wave-to-come', decision.opensAt.toISOString(), [], language)
  return new Problem('wave-closed', decision.closedAt.toISOString(), [], language)
}

/** Why nothing was stored, although the wave is open. */
async function refusalNow({ store }: Services, token: string): Promise<Problem> {
  const invited = await findInvitationByLink(store, linkTokenHash(token))
  if (invited === null) return new Problem('link-unknown')
  return new Problem(ownDecision(invited) ?? 'already-answered')
}

/** What the person has decided about being asked, and not by answering. */
function ownDecision({ hasWithdrawn, hasDeclined }: InvitedRespondent): 'withdrawn' | 'declined' | null {
  if (hasWithdrawn) return 'withdrawn'
  return hasDeclined ? 'declined' : null
}

const isAnswered = ({ disposition, hasDeclined }: InvitedRespondent): boolean =>
  disposition === 'complete' || (disposition === 'refused' && !hasDeclined)

const raise = (problem: Problem): never => {
  throw problem
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
  const { kind, position, closesAt } = invited.wave
  const own = waves.find(({ id }) => id === invited.wave.id)
  const offsetMonths = own === undefined ? invited.wave.offsetMonths : wholeMonths(own)
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
    language: await findInvitedLanguage(store, invited.invitationId),
    draft: await findDraft(store, invited.invitationId),
    isSample,
  }
}

const savedReceipt = ({ revision }: Draft, savedAt: Date): DraftReceipt => ({
  outcome: 'saved',
  revision,
  savedAt: savedAt.toISOString(),
})

async function keptReceipt({ store }: Services, { invitationId }: LinkTarget): Promise<DraftReceipt | null> {
  const kept = await findDraft(store, invitationId)
  return kept === null ? null : { outcome: 'newer-kept', revision: kept.revision, savedAt: kept.savedAt }
}

async function refuseInvalid({ check }: PublishedQuestionnaire, answers: Answers): Promise<void> {
  const issues = await check(answers)
  if (issues.some(({ code }) => code === 'timed-out' || code === 'not-checkable')) throw new Problem('check-timed-out')
  const places = issues.map(({ pointer, code }) => ({ pointer: `/answers${pointer}`, code }))
  if (issues.length > 0) throw new Problem('answers-invalid', undefined, places)
}

/** The receipt of the first time, if this is the same submission once more; null when it was never stored. */
async function storedReceipt(
  { store }: Services,
  { invitationId }: LinkTarget,
  id: string,
  answersHash: string,
): Promise<SubmissionReceipt | null> {
  const stored = await findStoredSubmission(store, id)
  if (stored === null) return null
  if (stored.invitationId !== invitationId || stored.answersHash !== answersHash)
    throw new Problem('submission-differs')
  return receiptOf(id, stored.receivedAt, answersHash)
}

const receiptOf = (id: string, receivedAt: string, answersHash: string): SubmissionReceipt => ({
  id,
  receivedAt,
  answersHash,
})
