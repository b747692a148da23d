import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { openLink, startCollector } from '../support/collector.ts'
import { problemOf } from '../support/problem-of.ts'
import { sampleAnswers } from '../support/sample-answers.ts'

const ACTIVITY = 'sample-mex-cb-01'
const OPEN_WAVE = 2

const submission = (answers = sampleAnswers(ACTIVITY, OPEN_WAVE)) => ({ id: randomUUID(), language: 'es', answers })

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
    collector.links.saveDraft(token, { answers: {}, page: null, revision: 1, device: 'phone', basedOn: 0 }),
    collector.links.submit(token, submission()),
  ]
  const refused = await Promise.all(calls.map(problemOf))
  expect(refused.map((each) => each.problem)).toEqual([problem, problem, problem])
})

it('the browser is sent neither right answers nor measurement notes', async () => {
  const collector = await startCollector()
  const survey = await collector.links.read(await openLink(collector, ACTIVITY, OPEN_WAVE))
  expect(JSON.stringify(survey.questionnaire.definition)).not.toMatch(/correctAnswer|x-estela/)
  expect(survey.questionnaire.languages).toEqual(['en', 'es'])
})

const draft = (device: string, revision: number, basedOn: number) => ({
  answers: { G_01: 'yes', CB_NXT: `${device} ${revision}` },
  page: 'page2',
  revision,
  device,
  basedOn,
})

it('a draft goes on from the one before: of the same device, or exactly the one it was taken up from', async () => {
  const collector = await startCollector()
  const token = await openLink(collector, ACTIVITY, OPEN_WAVE)
  const outcomeOf = async (...next: Parameters<typeof draft>) => {
    const { outcome, revision } = await collector.links.saveDraft(token, draft(...next))
    return `${outcome} ${revision}`
  }
  const savedText = async () => (await collector.links.read(token)).draft?.answers.CB_NXT
  expect(await outcomeOf('phone', 2, 0)).toBe('saved 2')
  expect(await outcomeOf('phone', 2, 0)).toBe('saved 2')
  expect(await outcomeOf('phone', 1, 0)).toBe('newer-kept 2')
  expect(await outcomeOf('laptop', 3, 2)).toBe('saved 3')
  for (const revision of [2, 3, 4, 5]) expect(await outcomeOf('phone', revision, 2)).toBe('newer-kept 3')
  expect(await outcomeOf('phone', 2, 3)).toBe('newer-kept 3')
  expect(await savedText()).toBe('laptop 3')
  expect(await outcomeOf('phone', 6, 3)).toBe('saved 6')
  expect(await savedText()).toBe('phone 6')

  await collector.links.submit(token, submission())
  const late = collector.links.saveDraft(token, draft('phone', 7, 3))
  expect((await problemOf(late)).problem).toBe('already-answered')
  expect(await collector.store.read('SELECT count(*) AS drafts FROM draft')).toMatchObject([{ drafts: 0 }])
})

it('of several devices that go on at the same moment one is saved, and the others are told', async () => {
  const collector = await startCollector()
  const token = await openLink(collector, ACTIVITY, OPEN_WAVE)
  await collector.links.saveDraft(token, draft('phone', 1, 0))
  const devices = ['phone-2', 'laptop', 'tablet', 'office']
  const receipts = await Promise.all(devices.map((device) => collector.links.saveDraft(token, draft(device, 2, 1))))
  expect(receipts.map(({ outcome }) => outcome).toSorted()).toEqual(['newer-kept', 'newer-kept', 'newer-kept', 'saved'])
  const winner = devices[receipts.findIndex(({ outcome }) => outcome === 'saved')]
  expect((await collector.links.read(token)).draft?.answers.CB_NXT).toBe(`${winner} 2`)
})

it('a refusal is kept as one: the link is used, and nothing is counted as an answer', async () => {
  const collector = await startCollector()
  const before = await collector.workspace.comparison({ activity: ACTIVITY })
  const token = await openLink(collector, ACTIVITY, OPEN_WAVE)
  await collector.links.submit(token, submission({ G_01: 'no' }))

  expect((await problemOf(collector.links.read(token))).problem).toBe('already-answered')
  const { invitations } = await collector.workspace.activity(ACTIVITY)
  expect(invitations.filter(({ disposition }) => disposition === 'refused')).toHaveLength(1)
  const after = await collector.workspace.comparison({ activity: ACTIVITY })
  expect({ ...after, computedAt: '' }).toEqual({ ...before, computedAt: '' })
})
