import type { ScheduleStanding } from '@estela/contract'
import type { ScheduleState } from '../storage/schedule-state.ts'

/** A turn is taken every minute; after so long without one, the schedule does not run any more. */
const LATE_AFTER_MS = 5 * 60 * 1000

/** How does the schedule stand? A pause comes before all else, because in it no turn ends. */
export function scheduleStanding({ lastTickAt, lastFailureAt, pausedAt }: ScheduleState, now: Date): ScheduleStanding {
  if (pausedAt !== null) return 'paused'
  if (lastTickAt === null) return lastFailureAt === null ? 'never' : 'late'
  return now.getTime() - lastTickAt.getTime() > LATE_AFTER_MS ? 'late' : 'running'
}
