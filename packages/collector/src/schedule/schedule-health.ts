import type { Schedule } from '@estela/contract'
import { bounceToken } from '../outreach/bounce-token.ts'
import type { Services } from '../services.ts'
import { countMails, type DuePeople, listNextDue } from '../storage/schedule-health.ts'
import { readScheduleState } from '../storage/schedule-state.ts'
import { scheduleStanding } from './schedule-standing.ts'

const HOUR_MS = 60 * 60 * 1000
const NEXT_MAX = 10

/** What the mail has come to at `now`: overdue after a day; lately is the last day for what was sent, the last week for what was refused. */
export function mailFigures({ store }: Pick<Services, 'store'>, now: Date) {
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * HOUR_MS)
  return countMails(store, { overdue: hoursAgo(24), sent: hoursAgo(24), refused: hoursAgo(7 * 24) })
}

/** How the schedule stands now, and what comes next. */
export async function scheduleHealth(services: Services): Promise<Schedule> {
  const { store, letterhead, hasMailServer } = services
  const now = services.now()
  const state = await readScheduleState(store)
  const figures = await mailFigures(services, now)
  const { lastFailureAt, lastFailure } = state
  return {
    state: scheduleStanding(state, now),
    lastTickAt: state.lastTickAt?.toISOString() ?? null,
    lastFailure:
      lastFailureAt === null || lastFailure === null ? null : { at: lastFailureAt.toISOString(), reason: lastFailure },
    pausedBecause: state.pausedBecause,
    waiting: figures.waiting,
    overdue: figures.overdue,
    refusedInLastWeek: figures.refusedLately,
    inDoubt: figures.inDoubt,
    sentInLastDay: figures.sentLately,
    next: (await listNextDue(store, NEXT_MAX)).map(dueContact),
    hasMailServer,
    bounceAddress: `${letterhead.publicUrl}/api/bounces/${bounceToken(letterhead.keys.bounces)}`,
  }
}

const dueContact = ({ at, ...due }: DuePeople): Schedule['next'][number] => ({ at: at.toISOString(), ...due })
