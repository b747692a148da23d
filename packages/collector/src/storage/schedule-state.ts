import type { Row, Store } from './store.ts'

/** How the schedule stands, as its last turn left it. */
export interface ScheduleState {
  readonly lastTickAt: Date | null
  readonly lastFailureAt: Date | null
  readonly lastFailure: string | null
  /** Mail waits until somebody resumes it. */
  readonly pausedAt: Date | null
  readonly pausedBecause: string | null
}

export async function readScheduleState(store: Store): Promise<ScheduleState> {
  const [row = {}] = await store.read(
    'SELECT last_tick_at, last_failure_at, last_failure, paused_at, paused_because FROM schedule_state',
  )
  return {
    lastTickAt: instant(row, 'last_tick_at'),
    lastFailureAt: instant(row, 'last_failure_at'),
    lastFailure: row.last_failure === null ? null : String(row.last_failure),
    pausedAt: instant(row, 'paused_at'),
    pausedBecause: row.paused_because === null ? null : String(row.paused_because),
  }
}

const instant = (row: Row, column: string): Date | null => {
  const value = row[column]
  return value === null || value === undefined ? null : new Date(String(value))
}

/** The end of a turn that came to its end. */
export const recordTick = (store: Store, now: Date): Promise<unknown> =>
  store.write([{ sql: 'UPDATE schedule_state SET last_tick_at = ?', args: [now.toISOString()] }])

/** What went wrong, in a turn or beside it; shown until something else does. */
export const recordFailure = (store: Store, now: Date, failure: string): Promise<unknown> =>
  store.write([
    { sql: 'UPDATE schedule_state SET last_failure_at = ?, last_failure = ?', args: [now.toISOString(), failure] },
  ])

export const pauseMail = (store: Store, because: string, now: Date) =>
  store.write([
    {
      sql: 'UPDATE schedule_state SET paused_at = ?, paused_because = ? WHERE paused_at IS NULL',
      args: [now.toISOString(), because],
    },
  ])

export const resumeMail = (store: Store, now: Date) =>
  store.write([
    {
      sql: 'UPDATE schedule_state SET paused_at = NULL, paused_because = NULL, last_tick_at = ?',
      args: [now.toISOString()],
    },
  ])
