import type { Store } from './store.ts'

/** What went wrong beside the turns of the schedule; it is shown where their failures are. */
export const recordFailure = (store: Store, now: Date, failure: string): Promise<unknown> =>
  store.write([
    { sql: 'UPDATE schedule_state SET last_failure_at = ?, last_failure = ?', args: [now.toISOString(), failure] },
  ])
