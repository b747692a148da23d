import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { NOON, openLink, startCollector } from '../support/collector.ts'
import { planCourse } from '../support/course.ts'
import { problemOf } from '../support/problem-of.ts'

// NOON is Wednesday, 4 March 2026, 07:00 in Lima.
const COURSE = { id: 'course', endDate: '2026-03-20', people: ['ana', 'luis'] }

async function startWithCourse() {
  let now = NOON
  const collector = await startCollector({ now: () => now })
  await planCourse(collector.store, COURSE, now)
  const setTime = (instant: string) => {
    now = new Date(instant)
  }
  return { ...collector, setTime }
}

const expected = { expectedEndDate: COURSE.endDate }

it('a preview says what moves and what stays, and writes nothing', async () => {
  const { workspace } = await startWithCourse()
  const before = await workspace.activity('course')
  const preview = await workspace.previewEndDate('course', { endDate: '2026-04-24' })
  expect(preview).toMatchObject({ from: '2026-03-20', endDate: '2026-04-24', timeZone: 'America/Lima' })
  expect(preview.waves.map(({ position, people, from, to, stays }) => ({ position, people, from, to, stays }))).toEqual(
    [
      {
        position: 1,
        people: 2,
        from: { opens: '2026-03-20', windowEnds: '2026-04-16', closes: '2026-04-30' },
        to: { opens: '2026-04-24', windowEnds: '2026-05-21', closes: '2026-06-04' },
        stays: null,
      },
      {
        position: 2,
        people: 2,
        from: { opens: '2026-09-20', windowEnds: '2026-11-18', closes: '2026-12-02' },
        to: { opens: '2026-10-24', windowEnds: '2026-12-22', closes: '2027-01-05' },
        stays: null,
      },
      {
        position: 3,
        people: 2,
        from: { opens: '2027-03-20', windowEnds: '2027-05-18', closes: '2027-06-01' },
        to: { opens: '2027-04-24', windowEnds: '2027-06-22', closes: '2027-07-06' },
        stays: null,
      },
    ],
  )
  expect(await workspace.activity('course')).toEqual(before)
})

it('moving does what the preview said, and moving back undoes it', async () => {
  const { workspace } = await startWithCourse()
  const before = await workspace.activity('course')
  const preview = await workspace.previewEndDate('course', { endDate: '2026-04-24' })
  expect(await workspace.moveEndDate('course', { endDate: '2026-04-24', ...expected })).toEqual(preview)
  const after = await workspace.activity('course')
  expect(after.endDate).toBe('2026-04-24')
  expect(after.waves.map(({ opensAt }) => opensAt)).toEqual([
    '2026-04-24T05:00:00.000Z',
    '2026-10-24T05:00:00.000Z',
    '2027-04-24T05:00:00.000Z',
  ])
  await workspace.moveEndDate('course', { endDate: COURSE.endDate, expectedEndDate: '2026-04-24' })
  expect(await workspace.activity('course')).toEqual(before)
})

it('a wave to which somebody has been invited stays, the others move', async () => {
  const { workspace, setTime } = await startWithCourse()
  setTime('2026-03-20T14:00:00Z')
  await workspace.takeTurn()
  const { waves } = await workspace.moveEndDate('course', { endDate: '2026-03-27', ...expected })
  expect(waves.map(({ stays, to }) => [stays, to?.opens ?? null])).toEqual([
    ['under-way', null],
    [null, '2026-09-27'],
    [null, '2027-03-27'],
  ])
  expect((await workspace.activity('course')).waves.map(({ opensAt }) => opensAt.slice(0, 10))).toEqual([
    '2026-03-20',
    '2026-09-27',
    '2027-03-27',
  ])
})

it('mail follows the new dates', async () => {
  const { workspace, setTime } = await startWithCourse()
  await workspace.takeTurn()
  await workspace.moveEndDate('course', { endDate: '2026-03-27', ...expected })
  const sent = async () =>
    (await workspace.timeline('course')).waves[0]?.letters.find(({ state }) => state === 'sent')?.letters ?? 0
  setTime('2026-03-20T14:00:00Z')
  await workspace.takeTurn()
  expect(await sent()).toBe(0)
  setTime('2026-03-27T14:00:00Z')
  await workspace.takeTurn()
  expect(await sent()).toBe(2)
})

it('a wave whose answers have begun to come stays, even without a letter', async () => {
  const collector = await startWithCourse()
  const { workspace, links, setTime } = collector
  setTime('2026-03-20T12:00:00Z')
  const token = await openLink(collector, 'course', 1)
  await links.saveDraft(token, { answers: { G_01: 'yes' }, page: null, revision: 1, device: 'phone', basedOn: 0 })
  const { waves } = await workspace.previewEndDate('course', { endDate: '2026-03-27' })
  expect(waves.map(({ stays }) => stays)).toEqual(['under-way', null, null])
})

it('warns of a wave that nobody would be asked about any more, and of one that would begin at once', async () => {
  const { workspace } = await startWithCourse()
  const warnings = async (endDate: string) =>
    (await workspace.previewEndDate('course', { endDate })).waves.map((wave) => wave.warnings)
  expect(await warnings('2026-02-20')).toEqual([['opens-at-once'], [], []])
  expect(await warnings('2025-09-01')).toEqual([['window-over'], ['opens-at-once'], []])
  expect(await warnings('2026-04-01')).toEqual([[], [], []])
})

it('warns of a wave that would open before one that stays', async () => {
  const { workspace, setTime } = await startWithCourse()
  setTime('2026-03-20T14:00:00Z')
  await workspace.takeTurn()
  const { waves } = await workspace.previewEndDate('course', { endDate: '2025-09-18' })
  expect(waves.map((wave) => wave.warnings)).toEqual([[], ['opens-at-once', 'out-of-order'], []])
})

it('of two evaluators who move the end date at the same time, one is told', async () => {
  const { workspace } = await startWithCourse()
  const outcomes = await Promise.allSettled([
    workspace.moveEndDate('course', { endDate: '2026-04-24', ...expected }),
    workspace.moveEndDate('course', { endDate: '2026-05-08', ...expected }),
  ])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const { endDate, waves } = await workspace.activity('course')
  expect(waves[0]?.opensAt.slice(0, 10)).toBe(endDate)
  const late = await problemOf(workspace.moveEndDate('course', { endDate: '2026-06-01', ...expected }))
  expect(late.problem).toBe('end-date-changed')
  expect(await workspace.activity('course')).toMatchObject({ endDate })
})

it('a link that was read before the move sees the new dates', async () => {
  const collector = await startWithCourse()
  const { workspace, links } = collector
  await workspace.moveEndDate('course', { endDate: '2026-03-02', ...expected })
  const token = await openLink(collector, 'course', 1)
  await links.read(token)
  await workspace.moveEndDate('course', { endDate: '2026-03-20', expectedEndDate: '2026-03-02' })
  const draft = { answers: { G_01: 'yes' }, page: null, revision: 1, device: 'phone', basedOn: 0 }
  expect((await problemOf(links.saveDraft(token, draft))).problem).toBe('wave-to-come')
  const submission = { id: randomUUID(), language: 'es', answers: {} }
  expect((await problemOf(links.submit(token, submission))).problem).toBe('wave-to-come')
})

it.each(['2026-02-30', '24.04.2026', '', '0001-01-01', '9999-12-31'])(
  'an end date must be a date of our time, not "%s"',
  async (endDate) => {
    const { workspace } = await startWithCourse()
    for (const call of [
      workspace.previewEndDate('course', { endDate }),
      workspace.moveEndDate('course', { endDate, ...expected }),
    ]) {
      const { problem, body } = await problemOf(call)
      expect(problem).toBe('request-invalid')
      expect(body.errors?.[0]?.pointer).toBe('/endDate')
    }
  },
)

it('an activity that does not exist has no end date to move', async () => {
  const { workspace } = await startWithCourse()
  expect((await problemOf(workspace.previewEndDate('nowhere', { endDate: '2026-04-24' }))).problem).toBe(
    'activity-unknown',
  )
})
