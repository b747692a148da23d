import { expect, it } from 'vitest'
import { scheduleStanding } from './schedule-standing.ts'

const NOW = new Date('2026-03-04T12:00:00Z')
const before = (seconds: number): Date => new Date(NOW.getTime() - seconds * 1000)
const state = (lastTickAt: Date | null, pausedAt: Date | null = null) => ({
  lastTickAt,
  pausedAt,
  pausedBecause: pausedAt === null ? null : 'clock-set-back',
  lastFailureAt: null,
  lastFailure: null,
})

it.each([
  ['running', state(before(60))],
  ['running for exactly five minutes', state(before(300))],
  ['late after that', state(before(301))],
  ['never when no turn has ended', state(null)],
  ['paused, however long ago the last turn was', state(before(100_000), before(100_000))],
  ['paused before the first turn', state(null, before(1))],
])('the schedule is %s', (standing, given) => {
  expect(scheduleStanding(given, NOW)).toBe(standing.split(/[ ,]/)[0])
})
