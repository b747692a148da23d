import { jsonLog } from '@estela/collector/log'
import { startSchedule } from '@estela/collector/schedule/start-schedule'
import { pauseMail } from '@estela/collector/storage/schedule-state'
import { expect, it } from 'vitest'
import { startCollector } from '../support/collector.ts'
import { settableClock } from '../support/settable-clock.ts'

/** When the sample pilots are made, and the Monday on which the next of their people are reminded. */
const WEDNESDAY = '2026-03-04T16:00:00Z'
const MONDAY = '2026-03-09T16:00:00Z'

const text = async (reply: Response | Promise<Response>): Promise<string> => (await reply).text()

it('the schedule has never run, then it runs, and is late when no turn has ended for five minutes', async () => {
  const clock = settableClock(WEDNESDAY)
  const { workspace } = await startCollector({ now: clock.now })
  expect(await workspace.schedule()).toMatchObject({ state: 'never', lastTickAt: null, lastFailure: null })
  expect(await workspace.takeTurn()).toMatchObject({ state: 'running', lastTickAt: '2026-03-04T16:00:00.000Z' })
  clock.set('2026-03-04T16:05:00Z')
  expect((await workspace.schedule()).state).toBe('running')
  clock.set('2026-03-04T16:05:01Z')
  expect((await workspace.schedule()).state).toBe('late')
})

it('a turn that fails is no turn: a schedule in which none succeeds counts as standing still', async () => {
  const clock = settableClock(WEDNESDAY)
  const { workspace, office } = await startCollector({ now: clock.now })
  const broken = { ...office, now: () => new Date(Number.NaN) }
  const schedule = startSchedule(
    broken,
    { now: clock.now, monotonicMs: () => 0 },
    jsonLog(() => undefined, clock.now),
  )
  await schedule.turn()
  await schedule.stop()
  const health = await workspace.schedule()
  expect(health).toMatchObject({ state: 'late', lastTickAt: null })
  expect(health.lastFailure?.reason).toContain('RangeError')
})

it('mail that is paused waits, says why, and goes on when somebody resumes it', async () => {
  const clock = settableClock(WEDNESDAY)
  const { workspace, store } = await startCollector({ now: clock.now })
  await workspace.takeTurn()
  clock.set(MONDAY)
  await pauseMail(store, 'clock-set-forward', clock.now())
  expect(await workspace.takeTurn()).toMatchObject({
    state: 'paused',
    pausedBecause: 'clock-set-forward',
    sentInLastDay: 0,
  })
  expect(await workspace.resumeMail()).toMatchObject({ state: 'running', pausedBecause: null })
  expect((await workspace.takeTurn()).sentInLastDay).toBeGreaterThan(0)
})

it('what is due next comes in order, at most ten things, with how many people', async () => {
  const clock = settableClock(WEDNESDAY)
  const { workspace, store } = await startCollector({ now: clock.now })
  expect((await workspace.schedule()).next).toHaveLength(10)
  const { next } = await workspace.takeTurn()
  expect(next.map(({ at }) => at)).toEqual(next.map(({ at }) => at).toSorted())
  expect(next[0]?.at.slice(0, 10)).toBe(MONDAY.slice(0, 10))
  const [row] = await store.read('SELECT count(*) AS people FROM invitation WHERE contact_due_at = ?', [
    next[0]?.at ?? '',
  ])
  expect(next[0]).toMatchObject({ step: null, wave: { kind: 'immediate' }, people: row?.people })
})

it('letters that wait, wait too long, were refused or are in doubt are counted', async () => {
  const clock = settableClock(WEDNESDAY)
  const { workspace, store } = await startCollector({ now: clock.now })
  await workspace.takeTurn()
  clock.set(MONDAY)
  const sent = (await workspace.takeTurn()).sentInLastDay
  expect(sent).toBeGreaterThan(3)
  const lately = (await store.read(`SELECT id FROM mail WHERE settled_at = ?`, [clock.now().toISOString()])).map(
    ({ id }) => String(id),
  )
  const [waiting = '', overdue = '', refused = ''] = lately
  await store.write([
    { sql: `UPDATE mail SET state = 'queued' WHERE id = ?`, args: [waiting] },
    {
      sql: `UPDATE mail SET state = 'sending', due_at = ?, doubts = 2 WHERE id = ?`,
      args: ['2026-03-08T15:59:59.000Z', overdue],
    },
    { sql: `UPDATE mail SET state = 'refused' WHERE id = ?`, args: [refused] },
  ])
  const schedule = await workspace.schedule()
  expect(schedule).toMatchObject({
    waiting: 2,
    overdue: 1,
    refusedInLastWeek: 1,
    inDoubt: 2,
    sentInLastDay: sent - 3,
  })
  // What waits in the queue stands among what is due next, with its letter.
  expect(schedule.next.filter(({ step }) => step !== null)).toHaveLength(1)
  expect(schedule.next.find(({ step }) => step !== null)).toMatchObject({ people: 2 })
})

it('a program that watches reads the same figures, and that a schedule stands still makes nobody unready', async () => {
  const clock = settableClock(WEDNESDAY)
  const { fetch, workspace } = await startCollector({ now: clock.now })
  const ready = async () => (await fetch('/readyz', { method: 'GET' })).json()
  expect(await ready()).toEqual({ status: 'ok', schedule: 'never' })
  await workspace.takeTurn()
  clock.set('2026-03-04T17:00:00Z')
  expect(await ready()).toEqual({ status: 'ok', schedule: 'late' })

  const reply = await fetch('/metrics', { method: 'GET' })
  expect(reply.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
  const lines = (await text(reply)).trimEnd().split('\n')
  const values = Object.fromEntries(lines.filter((line) => !line.startsWith('#')).map((line) => line.split(' ')))
  expect(values).toEqual({
    estela_schedule_last_tick_timestamp_seconds: String(Date.parse(WEDNESDAY) / 1000),
    estela_schedule_paused: '0',
    estela_mail_waiting: '0',
    estela_mail_overdue: '0',
    estela_mail_sent_total: expect.stringMatching(/^\d+$/),
    estela_mail_refused_total: '0',
    estela_mail_in_doubt_total: '0',
  })
  for (const name of Object.keys(values)) {
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^# HELP ${name} \\S`)))
    expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^# TYPE ${name} (gauge|counter)$`)))
  }
})

it('schedule and metrics answer to this machine only', async () => {
  const { fetch } = await startCollector({ remoteAddress: () => '10.0.0.7' })
  for (const path of ['/metrics', '/api/schedule']) expect((await fetch(path, { method: 'GET' })).status).toBe(403)
  for (const path of ['/api/schedule/turn', '/api/schedule/resume']) {
    expect((await fetch(path, { method: 'POST' })).status).toBe(403)
  }
})
