import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { openLink, startCollector } from '../support/collector.ts'
import { problemOf } from '../support/problem-of.ts'
import { sampleAnswers } from '../support/sample-answers.ts'

const ACTIVITY = 'sample-per-la-01'
const OPEN_WAVE = 2

const submissionIn = (language: string) => ({
  id: randomUUID(),
  language,
  answers: sampleAnswers(ACTIVITY, OPEN_WAVE),
})

it.each([
  ['closed', 1, 'wave-closed', 'es'],
  ['not yet open', 3, 'wave-to-come', 'es'],
  ['not yet open', 3, 'wave-to-come', 'en'],
])('reading a link that is %s names the language of the person', async (_state, position, problem, language) => {
  const collector = await startCollector()
  const refused = await problemOf(collector.links.read(await openLink(collector, ACTIVITY, position, language)))
  expect(refused.problem).toBe(problem)
  expect(refused.body.language).toBe(language)
})

it('reading a used link names the language of the person, not that of the answers', async () => {
  const collector = await startCollector()
  const token = await openLink(collector, ACTIVITY, OPEN_WAVE, 'es')
  await collector.links.submit(token, submissionIn('en'))
  const refused = await problemOf(collector.links.read(token))
  expect(refused.problem).toBe('already-answered')
  expect(refused.body.language).toBe('es')
})

it('no other problem of a link names a language', async () => {
  const collector = await startCollector()
  const closed = await openLink(collector, ACTIVITY, 1)
  const draft = { answers: {}, page: null, revision: 1, device: 'phone', basedOn: 0 }
  const refused = [
    await problemOf(collector.links.read('A'.repeat(22))),
    await problemOf(collector.links.saveDraft(closed, draft)),
    await problemOf(collector.links.submit(closed, submissionIn('es'))),
  ]
  expect(refused.map(({ problem }) => problem)).toEqual(['link-unknown', 'wave-closed', 'wave-closed'])
  for (const { body } of refused) expect(body).not.toHaveProperty('language')
})
