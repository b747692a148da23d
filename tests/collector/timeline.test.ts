import { expect, it } from 'vitest'
import { NOON, startCollector } from '../support/collector.ts'
import { planCourse } from '../support/course.ts'
import { problemOf } from '../support/problem-of.ts'

/** 09:00 in Lima. */
const morning = (day: string) => `${day}T14:00:00Z`

/** Two courses that end a day apart, with one person who took both. */
async function startWithTwoCourses() {
  let now = NOON
  const collector = await startCollector({ now: () => now })
  const { store, workspace } = collector
  await planCourse(store, { id: 'first', endDate: '2026-03-10', people: ['ana', 'luis'] }, now)
  await planCourse(store, { id: 'second', endDate: '2026-03-11', people: ['ana', 'rosa'] }, now)
  const turnAt = async (instant: string) => {
    now = new Date(instant)
    await workspace.takeTurn()
  }
  const firstWave = async (activity: string) => {
    const [wave] = (await workspace.timeline(activity)).waves
    if (wave === undefined) throw new Error(`${activity} has no wave.`)
    return wave
  }
  return { workspace, turnAt, firstWave }
}

it('a timeline tells days by the clock of the country, and which letters have gone', async () => {
  const { workspace, turnAt, firstWave } = await startWithTwoCourses()
  await turnAt(morning('2026-03-10'))
  const { endDate, timeZone, waves } = await workspace.timeline('first')
  expect([endDate, timeZone, waves.map(({ state }) => state)]).toEqual([
    '2026-03-10',
    'America/Lima',
    ['open', 'to-come', 'to-come'],
  ])
  expect(waves[0]?.agenda).toEqual([
    { kind: 'opens', reminder: null, day: '2026-03-10' },
    { kind: 'invitation', reminder: null, day: '2026-03-10' },
    { kind: 'reminder', reminder: 1, day: '2026-03-16' },
    { kind: 'reminder', reminder: 2, day: '2026-03-20' },
    { kind: 'reminder', reminder: 3, day: '2026-03-27' },
    { kind: 'reply-by', reminder: null, day: '2026-04-03' },
    { kind: 'window-ends', reminder: null, day: '2026-04-06' },
    { kind: 'closes', reminder: null, day: '2026-04-20' },
  ])
  expect(waves[0]?.letters).toEqual([{ step: 'invitation', state: 'sent', letters: 2 }])
  await turnAt(morning('2026-03-16'))
  expect((await firstWave('first')).letters).toEqual([
    { step: 'invitation', state: 'sent', letters: 2 },
    { step: 'reminder-1', state: 'sent', letters: 2 },
  ])
})

it('an evaluator sees who is held back by the quiet period and asks them all the same', async () => {
  const { workspace, turnAt, firstWave } = await startWithTwoCourses()
  await turnAt(morning('2026-03-10'))
  await turnAt(morning('2026-03-11'))
  const held = await firstWave('second')
  expect(held).toMatchObject({ heldBack: 1, quietPeriodLifted: null, canStillAsk: true })
  expect(held.letters).toEqual([{ step: 'invitation', state: 'sent', letters: 1 }])

  expect(await workspace.setQuietPeriod(held.id, { reason: ' The courses had nothing in common. ' })).toEqual({
    reason: 'The courses had nothing in common.',
  })
  await turnAt(morning('2026-03-12'))
  expect(await firstWave('second')).toMatchObject({
    heldBack: 0,
    quietPeriodLifted: 'The courses had nothing in common.',
    letters: [{ step: 'invitation', state: 'sent', letters: 2 }],
  })
})

it('lifting the quiet period is taken back before the letter has gone', async () => {
  const { workspace, turnAt, firstWave } = await startWithTwoCourses()
  await turnAt(morning('2026-03-10'))
  await turnAt(morning('2026-03-11'))
  const { id } = await firstWave('second')
  await workspace.setQuietPeriod(id, { reason: 'Asked for.' })
  await workspace.setQuietPeriod(id, { reason: null })
  await turnAt(morning('2026-03-12'))
  expect(await firstWave('second')).toMatchObject({
    heldBack: 1,
    quietPeriodLifted: null,
    letters: [{ step: 'invitation', state: 'sent', letters: 1 }],
  })
})

it('asking all the same takes a reason, and a wave', async () => {
  const { workspace, firstWave } = await startWithTwoCourses()
  const { id } = await firstWave('second')
  for (const reason of ['', '   ', 'x'.repeat(501)]) {
    const { problem, body } = await problemOf(workspace.setQuietPeriod(id, { reason }))
    expect([problem, body.errors?.[0]?.pointer]).toEqual(['request-invalid', '/reason'])
  }
  expect((await problemOf(workspace.setQuietPeriod('nowhere', { reason: 'Asked for.' }))).problem).toBe('wave-unknown')
  expect((await problemOf(workspace.timeline('nowhere'))).problem).toBe('activity-unknown')
})
