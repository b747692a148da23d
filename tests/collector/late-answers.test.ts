import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { NOON, openLink, startCollector } from '../support/collector.ts'
import { problemOf } from '../support/problem-of.ts'
import { sampleAnswers } from '../support/sample-answers.ts'

const ACTIVITY = 'sample-mex-cb-01'
const OPEN_WAVE = 2
const DAY_MS = 24 * 60 * 60 * 1000

it('an answer after the window of its wave is kept, counted apart, and in no figure', async () => {
  let now = NOON
  const collector = await startCollector({ now: () => now })
  const { workspace } = collector
  const tokens = await Promise.all([1, 2].map(() => openLink(collector, ACTIVITY, OPEN_WAVE)))
  const before = await workspace.comparison({ activity: ACTIVITY })
  const [, followUp] = (await workspace.participation({ activity: ACTIVITY })).waves
  const wave = (await workspace.activity(ACTIVITY)).waves.find(({ position }) => position === OPEN_WAVE)
  const closesAt = new Date(wave?.closesAt ?? 0)

  now = new Date(closesAt.getTime() - DAY_MS)
  const draft = { id: randomUUID(), language: 'es', answers: sampleAnswers(ACTIVITY, OPEN_WAVE) }
  await collector.links.submit(tokens[0] ?? '', draft)
  const after = await workspace.comparison({ activity: ACTIVITY })
  const [, late] = (await workspace.participation({ activity: ACTIVITY })).waves
  expect(late?.outsideWindow).toBe((followUp?.outsideWindow ?? 0) + 1)
  expect(late?.complete).toBe((followUp?.complete ?? 0) + 1)
  expect(after.answeredBoth).toEqual(before.answeredBoth)
  const figures = ({ changes }: typeof after) =>
    changes.map(({ item, person }) => [item, person.shown ? [person.up, person.same, person.down] : person.reason])
  expect(figures(after)).toEqual(figures(before))

  now = closesAt
  const tooLate = collector.links.submit(tokens[1] ?? '', { ...draft, id: randomUUID() })
  expect((await problemOf(tooLate)).problem).toBe('wave-closed')
})

it('the sample pilots hold late answers, and say how many', async () => {
  const { workspace } = await startCollector()
  const { waves } = await workspace.participation({ activity: 'sample-mex-cb-02' })
  expect(waves.map(({ outsideWindow }) => outsideWindow)).toEqual([0, 2, 0])
  const { changes } = await workspace.comparison({ activity: 'sample-mex-cb-02' })
  const row = changes.find(({ item }) => item === 'CB.TST')
  expect(row?.person).toMatchObject({ shown: true, outsideWindow: 2, matched: 40 })
})
