import { randomUUID } from 'node:crypto'
import { ProblemError } from '@estela/contract'
import { expect, it } from 'vitest'
import { openLink, startCollector } from '../support/collector.ts'
import { sampleAnswers } from '../support/sample-answers.ts'

const ACTIVITY = 'sample-mex-cb-01'
const OPEN_WAVE = 2

const submission = (answers = sampleAnswers(ACTIVITY, OPEN_WAVE)) => ({ id: randomUUID(), language: 'es', answers })

/** Resolves with the problem that the call must end in. */
async function problemOf(call: Promise<unknown>): Promise<ProblemError> {
  const outcome = await call.then(
    () => null,
    (error: unknown) => error,
  )
  if (outcome instanceof ProblemError) return outcome
  throw new Error(`A problem was expected, not ${JSON.stringify(outcome)}.`)
}

it('acknowledges a submission once, however often the browser retries', async () => {
  const collector = await startCollector()
  const token = await openLink(collector, ACTIVITY, OPEN_WAVE)
  const before = await collector.workspace.comparison({ activity: ACTIVITY })
  const draft = submission()
  const receipts = await Promise.all([1, 2, 3].map(() => collector.links.submit(token, draft)))
  const again = await collector.links.submit(token, draft)

  expect(new Set([...receipts, again].map((receipt) => JSON.stringify(receipt))).size).toBe(1)
  const after = await collector.workspace.comparison({ activity: ACTIVITY })
  expect(after.laterComplete).toBe((before.laterComplete ?? 0) + 1)
})

it('refuses the same id with other answers, and another id for the same invitation', async () => {
  const collector = await startCollector()
  const token = await openLink(collector, ACTIVITY, OPEN_WAVE)
  const draft = submission()
  await collector.links.submit(token, draft)

  const changed = { ...draft, answers: { ...draft.answers, G_04: draft.answers.G_04 === 'yes' ? 'no' : 'yes' } }
  expect((await problemOf(collector.links.submit(token, changed))).problem).toBe('submission-differs')
  expect((await problemOf(collector.links.submit(token, submission()))).problem).toBe('already-answered')
  const elsewhere = await openLink(collector, ACTIVITY, OPEN_WAVE)
  expect((await problemOf(collector.links.submit(elsewhere, draft))).problem).toBe('submission-differs')
})

it('two different submissions at the same moment: one is stored, the other is told so', async () => {
  const collector = await startCollector()
  const token = await openLink(collector, ACTIVITY, OPEN_WAVE)
  const outcomes = await Promise.allSettled(
    [submission(), submission()].map((draft) => collector.links.submit(token, draft)),
  )
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

it.each([
  ['an answer to a question that does not exist', { NO_SUCH: 1 }, '/answers/NO_SUCH', 'unknown-question'],
  ['a choice that does not exist', { CB_REL: 9 }, '/answers/CB_REL', 'not-a-choice'],
  ['a wrong type', { CB_REL: ['4'] }, '/answers/CB_REL', 'wrong-type'],
  ['a missing answer', { CB_REL: undefined }, '/answers/CB_REL', 'required'],
  ['an answer to a question that is not shown', { G_01: 'no' }, '/answers/CB_REL', 'not-visible'],
  ['a number above its limit', { CB_CAS: 501 }, '/answers/CB_CAS', 'too-large'],
  ['a text longer than its limit', { CB_NXT: 'x'.repeat(2001) }, '/answers/CB_NXT', 'too-long'],
])('refuses %s, names the place, and stores nothing', async (_case, change, pointer, code) => {
  const collector = await startCollector()
  const token = await openLink(collector, ACTIVITY, OPEN_WAVE)
  const answers = { ...sampleAnswers(ACTIVITY, OPEN_WAVE), ...change }
  const { problem, body } = await problemOf(collector.links.submit(token, submission(answers)))

  expect(problem).toBe('answers-invalid')
  expect(body.errors).toContainEqual({ pointer, code })
  expect(
    await collector.store.read(
      'SELECT disposition FROM invitation WHERE id = (SELECT invitation_id FROM personal_link)',
    ),
  ).toMatchObject([{ disposition: 'created' }])
  await expect(collector.links.submit(token, submission())).resolves.toHaveProperty('receivedAt')
})

it.each([
  ['an unknown link', 'A'.repeat(22), 'link-unknown'],
  ['a link of another form', 'no', 'link-unknown'],
])('%s is told from a closed one', async (_case, token, problem) => {
  const { links } = await startCollector()
  expect((await problemOf(links.read(token))).problem).toBe(problem)
})

it.each([
  ['closed', 1, 'wave-closed'],
  ['not yet open', 3, 'wave-to-come'],
])('a wave that is %s takes neither reading, draft nor submission', async (_case, position, problem) => {
  const collector = await startCollector()
  const token = await openLink(collector, ACTIVITY, position)
  const calls = [
    collector.links.read(token),
    collector.links.saveDraft(token, { answers: {}, page: null, revision: 1 }),
    collector.links.submit(token, submission()),
  ]
  for (const call of calls) expect((await problemOf(call)).problem).toBe(problem)
})

it('the browser is sent neither right answers nor measurement notes', async () => {
  const collector = await startCollector()
  const survey = await collector.links.read(await openLink(collector, ACTIVITY, OPEN_WAVE))
  expect(JSON.stringify(survey.questionnaire.definition)).not.toMatch(/correctAnswer|x-estela/)
  expect(survey.questionnaire.languages).toEqual(['en', 'es'])
})

it('a draft is taken up on another device, and an older one never replaces a newer', async () => {
  const collector = await startCollector()
  const token = await openLink(collector, ACTIVITY, OPEN_WAVE)
  const draft = (revision: number) => ({ answers: { G_01: 'yes', CB_REL: revision }, page: 'page2', revision })
  await collector.links.saveDraft(token, draft(2))
  expect((await collector.links.saveDraft(token, draft(1))).outcome).toBe('newer-kept')
  expect((await collector.links.read(token)).draft).toMatchObject(draft(2))

  await collector.links.submit(token, submission())
  expect((await problemOf(collector.links.saveDraft(token, draft(3)))).problem).toBe('already-answered')
  expect(await collector.store.read('SELECT count(*) AS drafts FROM draft')).toMatchObject([{ drafts: 0 }])
})
