import { randomUUID } from 'node:crypto'
import { scales, waveTemplates } from '@estela/core'
import { expect, it } from 'vitest'
import { NOON, openLink, startCollector, type TestCollector } from '../support/collector.ts'
import { planCourse } from '../support/course.ts'
import { publishQuestionnaire } from '../support/publish-questionnaire.ts'

const EARLIER = 'The advice was useful to me.'
const LATER = 'The advice was useful for me.'
const NOTE = 'Two speakers read both aloud and gave the same answers.'
const stepsOf = (scale: string) =>
  (scales.get(scale)?.steps ?? []).map(({ value, label }) => ({ value, text: label.en }))
const PEOPLE = ['ana', 'eva', 'ivo', 'leo', 'mia', 'teo']

const definition = (title: string, annotation: object = {}, choices = stepsOf('AGR5')) => ({
  elements: [
    {
      type: 'radiogroup',
      name: 'useful',
      title,
      isRequired: true,
      choices: [...choices, { value: -97, text: 'I do not know' }],
      'x-estela': { construct: 'T.USE', level: 'L1', scale: 'AGR5', pair: 'S', ...annotation },
    },
    ...(['L3', 'L4'] as const).map((level) => ({
      type: 'comment',
      name: level,
      title: level,
      'x-estela': { construct: `T.${level}`, level, scale: 'TEXT', pair: 'none' },
    })),
  ],
})

const publish = ({ workspace }: TestCollector, code: string, asked: object) =>
  publishQuestionnaire(workspace, code, {
    title: { en: code },
    minutes: 1,
    definition: asked as Record<string, unknown>,
  })

/** A collector whose clock can be set, with a course asked `earlier` and after six months `later`. */
async function startAsking(earlier: object, later: object) {
  let now = NOON
  const collector = await startCollector({ now: () => now })
  await publish(collector, 'TRY1', earlier)
  await publish(collector, 'TRY2', later)
  const waves = (waveTemplates['capacity-building'] ?? []).slice(0, 2)
  const template = waves.map((wave, index) => ({ ...wave, questionnaire: index === 0 ? 'TRY1' : 'TRY2' }))
  const plan = (id: string) =>
    planCourse(collector.store, { id, endDate: '2026-03-04', people: PEOPLE, template, language: 'en' }, now)
  const setTime = (instant: string) => {
    now = new Date(instant)
  }
  await plan('course')
  return { collector, plan, setTime }
}

async function answer(collector: TestCollector, position: number, answers: readonly number[]) {
  for (const useful of answers) {
    const token = await openLink(collector, 'course', position)
    await collector.links.submit(token, { id: randomUUID(), language: 'en', answers: { useful } })
  }
}

const comparisonOf = async ({ workspace }: TestCollector, activity: string) => {
  const { changes, refused } = await workspace.comparison({ activity })
  return {
    changes: changes.map(({ item, equivalence, person }) => ({
      item,
      equivalence,
      matched: person.shown && person.matched,
    })),
    refused: refused.map(({ item, reason }) => ({ item, reason })),
  }
}

const DURING = '2026-03-10T12:00:00Z'
const LATER_ON = '2026-09-10T12:00:00Z'
const judged = { equivalent: { note: NOTE, earlier: { en: EARLIER }, later: { en: LATER } } }

it('other words judged equivalent are compared, with the note beside the figures and never before the recipient', async () => {
  const { collector, setTime } = await startAsking(definition(EARLIER), definition(LATER, judged))
  setTime(DURING)
  await answer(collector, 1, [5, 4, 4, 3, 2, 5])
  setTime(LATER_ON)
  const shown = await collector.fetch(`/api/personal-links/${await openLink(collector, 'course', 2)}`, {})
  const text = await shown.text()
  expect(text).toContain(LATER)
  expect(text).not.toContain(NOTE)
  await answer(collector, 2, [4, 4, 3, 3, 1, 2])
  expect(await comparisonOf(collector, 'course')).toEqual({
    changes: [{ item: 'T.USE', equivalence: { earlier: { en: EARLIER }, notes: [{ en: NOTE }] }, matched: 6 }],
    refused: [],
  })
})

it('a judgement holds for the version it was made of, and lapses when a new version words the earlier wave anew', async () => {
  const { collector, plan, setTime } = await startAsking(definition(EARLIER), definition(LATER, judged))
  await publish(collector, 'TRY1', definition('The advice helped me.'))
  await plan('next')
  setTime(LATER_ON)
  expect((await comparisonOf(collector, 'course')).refused).toEqual([])
  expect(await comparisonOf(collector, 'next')).toEqual({
    changes: [],
    refused: [{ item: 'T.USE', reason: 'wording' }],
  })
})

it.each([
  ['other words without a judgement', definition(LATER), 'wording'],
  ['another scale under a judgement', definition(LATER, { ...judged, scale: 'EXT5' }, stepsOf('EXT5')), 'scale'],
])('%s are not compared', async (_case, later, reason) => {
  const { collector, setTime } = await startAsking(definition(EARLIER), later)
  setTime(LATER_ON)
  expect(await comparisonOf(collector, 'course')).toEqual({ changes: [], refused: [{ item: 'T.USE', reason }] })
})
