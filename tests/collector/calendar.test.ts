import { insertActivity } from '@estela/collector/storage/activities'
import { listLatestVersionIds } from '@estela/collector/storage/wave-templates'
import { studyStatements } from '@estela/collector/studies/plan-study'
import { type PlannedWave, waveTemplates } from '@estela/core'
import { expect, it } from 'vitest'
import { NOON, startCollector } from '../support/collector.ts'
import { planCourse } from '../support/course.ts'
import { problemOf } from '../support/problem-of.ts'

const [prompt] = waveTemplates['capacity-building'] ?? []
if (prompt === undefined) throw new Error('Courses have no template.')
const IMMEDIATE: PlannedWave = prompt

async function calendarOf(
  { workspace }: Awaited<ReturnType<typeof startCollector>>,
  activity: string,
  query: { from?: string; country?: string } = {},
) {
  const { events } = await workspace.calendar(query)
  const own = events.filter(({ activityId }) => activityId === activity)
  return own.map(({ day, kind, reminder, people }) => `${day} ${kind}${reminder ?? ''} ${people}`)
}

// Saturday, 25 July 2026; 28 and 29 July are the Fiestas Patrias.
it('tells the days of Peru: letters on working days, by the clock of Lima', async () => {
  const collector = await startCollector()
  const course = { id: 'course', endDate: '2026-07-25', people: ['ana', 'luis'], template: [IMMEDIATE] }
  await planCourse(collector.store, course, NOON)
  expect(await calendarOf(collector, 'course')).toEqual([
    '2026-07-25 opens 2',
    '2026-07-27 invitation 2',
    '2026-07-31 reminder1 2',
    // The 6th of August is the Batalla de Junín.
    '2026-08-07 reminder2 2',
    '2026-08-13 reminder3 2',
    '2026-08-20 reply-by 2',
    '2026-08-21 window-ends 2',
    '2026-09-04 closes 2',
  ])
})

// Monday, 16 November 2026, is the Día de la Revolución.
it('tells the days of Mexico, where nobody is invited yet: no letters', async () => {
  const collector = await startCollector()
  const { store } = collector
  const activity = {
    id: 'mexico',
    code: 'mexico',
    title: { en: 'Course' },
    category: 'capacity-building',
    country: 'MEX',
    endDate: '2026-11-16',
    language: 'es',
    place: 'Ciudad de México',
    mode: 'online',
    priorities: { en: '' },
    programmes: [],
    isSample: false,
  } as const
  await store.write([
    insertActivity(activity),
    ...studyStatements('mexico-study', activity, [IMMEDIATE], await listLatestVersionIds(store)),
  ])
  expect(await calendarOf(collector, 'mexico')).toEqual([
    '2026-11-16 opens 0',
    '2026-12-13 window-ends 0',
    '2026-12-27 closes 0',
  ])
  await store.write([
    {
      sql: `INSERT INTO respondent (id, study_id, language, institution_type) VALUES (?, ?, ?, ?)`,
      args: ['r', 'mexico-study', 'es', 'ip-office'],
    },
    {
      sql: `INSERT INTO invitation (id, respondent_id, wave_id, disposition) SELECT ?, ?, id, ? FROM wave WHERE study_id = ?`,
      args: ['i', 'r', 'created', 'mexico-study'],
    },
  ])
  expect(await calendarOf(collector, 'mexico')).toEqual([
    '2026-11-16 opens 1',
    '2026-11-17 invitation 1',
    '2026-11-23 reminder1 1',
    '2026-11-27 reminder2 1',
    '2026-12-04 reminder3 1',
    '2026-12-11 reply-by 1',
    '2026-12-13 window-ends 1',
    '2026-12-27 closes 1',
  ])
})

it('covers 24 months from the asked one, in the order of the days, of one country when asked', async () => {
  const { workspace } = await startCollector()
  const all = await workspace.calendar({ from: '2026-01' })
  expect([all.from, all.until]).toEqual(['2026-01', '2027-12'])
  const days = all.events.map(({ day }) => day)
  expect(days.length).toBeGreaterThan(20)
  expect(days).toEqual(days.toSorted())
  expect(days.every((day) => day >= '2026-01-01' && day <= '2027-12-31')).toBe(true)
  expect(new Set(all.activities.map(({ country }) => country))).toEqual(new Set(['PER', 'MEX']))

  const peru = await workspace.calendar({ from: '2026-01', country: 'PER' })
  expect(new Set(peru.activities.map(({ country }) => country))).toEqual(new Set(['PER']))
  const ids = new Set(peru.activities.map(({ id }) => id))
  expect(peru.events).toEqual(all.events.filter(({ activityId }) => ids.has(activityId)))
})

it('begins with this month, and shows of a wave only what falls into it', async () => {
  const collector = await startCollector()
  const course = { id: 'course', endDate: '2026-07-25', people: ['ana'], template: [IMMEDIATE] }
  await planCourse(collector.store, course, NOON)
  expect((await collector.workspace.calendar()).from).toBe('2026-03')
  expect(await calendarOf(collector, 'course', { from: '2026-09' })).toEqual(['2026-09-04 closes 1'])
  expect(await calendarOf(collector, 'course', { from: '2024-08' })).toEqual([
    '2026-07-25 opens 1',
    '2026-07-27 invitation 1',
    '2026-07-31 reminder1 1',
  ])
})

it('knows nothing of archived activities', async () => {
  const collector = await startCollector()
  const course = { id: 'course', endDate: '2026-07-25', people: ['ana'], template: [IMMEDIATE] }
  await planCourse(collector.store, course, NOON)
  await collector.store.write([
    { sql: 'UPDATE activity SET archived_at = ? WHERE id = ?', args: [NOON.toISOString(), 'course'] },
  ])
  expect(await calendarOf(collector, 'course')).toEqual([])
})

it.each(['2026-13', '2026', '1999-01', 'soon'])('takes no month such as "%s"', async (from) => {
  const { workspace } = await startCollector()
  expect((await problemOf(workspace.calendar({ from }))).problem).toBe('request-invalid')
})
