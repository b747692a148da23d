import { listOwnWaveTemplates } from '@estela/collector/storage/wave-templates'
import { waveTemplateOf } from '@estela/collector/studies/wave-template-of'
import { CATEGORIES, waveTemplates } from '@estela/core'
import { expect, it } from 'vitest'
import { NOON, startCollector } from '../support/collector.ts'
import { planCourse } from '../support/course.ts'
import { problemOf } from '../support/problem-of.ts'

const CATEGORY = 'capacity-building'

const wave = {
  kind: 'immediate',
  offsetMonths: 0,
  offsetDays: 0,
  windowDays: 28,
  openDays: 42,
  questionnaire: 'CB1',
  contact: { preNoticeDays: null, reminderDays: [4, 10], replyByDays: 20 },
} as const
const draft = (...waves: readonly object[]) =>
  ({ waves }) as unknown as Parameters<Awaited<ReturnType<typeof startCollector>>['workspace']['saveWaveTemplate']>[1]
const OWN = draft(
  {
    ...wave,
    kind: 'baseline',
    offsetDays: -14,
    openDays: 28,
    windowDays: 14,
    contact: { ...wave.contact, replyByDays: 14 },
  },
  wave,
  { ...wave, kind: 'delayed', offsetMonths: 9, questionnaire: 'CB2' },
)

it('every category has a template, and every questionnaire that is published can be chosen', async () => {
  const { workspace } = await startCollector()
  const { templates, questionnaires } = await workspace.waveTemplates()
  expect(templates.map(({ category, isOwn, waves }) => [category, isOwn, waves])).toEqual(
    CATEGORIES.map((category) => [category, false, waveTemplates[category] ?? []]),
  )
  const published = 'CB1 CB2 DP1 DP2 IC0 IF1 IF2 LA1 LA2 NS1 NS2 PP1 PR1 PR2 PR3 WB1 WB2'
  expect(questionnaires.map(({ code, version }) => [code, version])).toEqual(
    published.split(' ').map((code) => [code, 1]),
  )
})

it('the next activity follows a changed template, those planned before stay as they are', async () => {
  const { workspace, store } = await startCollector()
  const plan = async (id: string) => {
    const template = waveTemplateOf(CATEGORY, await listOwnWaveTemplates(store))
    await planCourse(store, { id, endDate: '2026-05-29', people: ['ana'], template }, NOON)
    return (await workspace.activity(id)).waves.map(({ kind, opensAt }) => `${kind} ${opensAt.slice(0, 10)}`)
  }
  const before = await plan('before')
  expect(before).toEqual(['immediate 2026-05-29', 'delayed 2026-11-29', 'delayed 2027-05-29'])
  expect(await workspace.saveWaveTemplate(CATEGORY, OWN)).toMatchObject({ isOwn: true, waves: OWN.waves })

  expect(await plan('after')).toEqual(['baseline 2026-05-15', 'immediate 2026-05-29', 'delayed 2027-02-28'])
  expect((await workspace.activity('before')).waves.map(({ kind }) => kind)).toEqual([
    'immediate',
    'delayed',
    'delayed',
  ])
  expect((await workspace.deleteWaveTemplate(CATEGORY)).isOwn).toBe(false)
  expect(await plan('again')).toEqual(before)
})

it('a template is kept in the order in which its waves open', async () => {
  const { workspace } = await startCollector()
  const saved = await workspace.saveWaveTemplate(CATEGORY, { waves: OWN.waves.toReversed() })
  expect(saved.waves).toEqual(OWN.waves)
})

it('what is wrong with a template is told at its place, and nothing is stored', async () => {
  const { workspace } = await startCollector()
  const refused = await problemOf(
    workspace.saveWaveTemplate(
      CATEGORY,
      draft(
        wave,
        { ...wave, kind: 'delayed', offsetMonths: 6, windowDays: 0 },
        {
          ...wave,
          kind: 'delayed',
          offsetMonths: 12,
          questionnaire: 'ZZ9',
          contact: { ...wave.contact, reminderDays: [4, 5] },
        },
      ),
    ),
  )
  expect(refused.problem).toBe('wave-template-invalid')
  expect(refused.body.errors).toEqual([
    { pointer: '/waves/1/windowDays', code: 'window-empty' },
    { pointer: '/waves/1/contact/replyByDays', code: 'reply-by-after-window' },
    { pointer: '/waves/2/questionnaire', code: 'questionnaire-unknown' },
    { pointer: '/waves/2/contact/reminderDays', code: 'reminders-too-close' },
  ])
  const empty = await problemOf(workspace.saveWaveTemplate(CATEGORY, draft()))
  expect(empty.body.errors).toEqual([{ pointer: '/waves', code: 'no-waves' }])
  expect((await workspace.waveTemplates()).templates.some(({ isOwn }) => isOwn)).toBe(false)
})

it.each([
  ['a part of a day', { windowDays: 1.5 }, '/waves/0/windowDays'],
  [
    'an answer asked for on the day itself',
    { contact: { ...wave.contact, replyByDays: 0 } },
    '/waves/0/contact/replyByDays',
  ],
  ['a kind of wave that does not exist', { kind: 'someday' }, '/waves/0/kind'],
])('%s is refused', async (_case, changes, pointer) => {
  const { workspace } = await startCollector()
  const { problem, body } = await problemOf(workspace.saveWaveTemplate(CATEGORY, draft({ ...wave, ...changes })))
  expect([problem, body.errors?.[0]?.pointer]).toEqual(['request-invalid', pointer])
})

it('there are six categories', async () => {
  const { workspace } = await startCollector()
  const unknown = 'cooking' as typeof CATEGORY
  expect((await problemOf(workspace.saveWaveTemplate(unknown, OWN))).problem).toBe('path-unknown')
  expect((await problemOf(workspace.deleteWaveTemplate(unknown))).problem).toBe('path-unknown')
})

// 28 and 29 July 2026, a Tuesday and a Wednesday, are holidays in Peru, not in Mexico.
it('a preview tells the days of each wave in the order of the template, and stores nothing', async () => {
  const { workspace } = await startCollector()
  const trial = { ...draft({ ...wave, kind: 'delayed', offsetMonths: 1 }, wave), endDate: '2026-07-28' }
  const days = async (country: string) => {
    const { timeZone, waves, problems } = await workspace.previewWaveTemplate({ ...trial, country })
    expect(problems).toEqual([])
    return [timeZone, ...waves.map((agenda) => agenda.map(({ kind, day }) => `${day.slice(5)} ${kind}`))]
  }
  expect(await days('PER')).toEqual([
    'America/Lima',
    [
      '08-28 opens',
      '08-28 invitation',
      '09-01 reminder',
      '09-07 reminder',
      '09-17 reply-by',
      '09-24 window-ends',
      '10-08 closes',
    ],
    [
      '07-28 opens',
      '07-30 invitation',
      '08-03 reminder',
      '08-10 reminder',
      '08-19 reply-by',
      '08-24 window-ends',
      '09-07 closes',
    ],
  ])
  expect((await days('MEX'))[2]?.slice(0, 3)).toEqual(['07-28 opens', '07-28 invitation', '08-03 reminder'])
  expect((await workspace.waveTemplates()).templates.some(({ isOwn }) => isOwn)).toBe(false)
})

it('a preview of a template that cannot be used says what is wrong instead', async () => {
  const { workspace } = await startCollector()
  const trial = { ...draft({ ...wave, openDays: 20 }), endDate: '2026-07-28', country: 'PER' }
  expect(await workspace.previewWaveTemplate(trial)).toMatchObject({
    waves: [],
    problems: [{ pointer: '/waves/0/openDays', code: 'closes-before-window-ends' }],
  })
})
