import { planContacts } from '../outreach/plan-contacts.ts'
import { type PostOffice, sendMails } from '../outreach/send-mails.ts'
import { holdLease } from '../storage/leases.ts'
import { pauseMail, readScheduleState, recordFailure, recordTick } from '../storage/schedule-state.ts'

/** Two clocks: what the wall says, and one that only ever goes on. */
export interface Clocks {
  readonly now: () => Date
  /** Milliseconds since some moment; never set back or forward. */
  readonly monotonicMs: () => number
}

/** When the two clocks disagree by more than this, the wall clock has been set: nothing is sent by it. */
const CLOCK_TOLERANCE_MS = 5 * 60 * 1000

/** Longer than a turn takes; after it another worker may plan. */
const LEASE_MS = 2 * 60 * 1000

export type Turn =
  | { readonly outcome: 'done'; readonly planned: number; readonly sent: number; readonly failure: string | null }
  | { readonly outcome: 'paused'; readonly because: string }
  /** Another worker plans; this one has sent what it could. */
  | { readonly outcome: 'held-elsewhere'; readonly sent: number }

/** What a turn leaves for the next one of the same worker. */
export interface ClockReading {
  readonly wallMs: number
  readonly monotonicMs: number
}

/**
 * One turn of the schedule: looks at everything that has become due, and sends. Whatever was missed while the program
 * stood still is caught up in order, without what has become pointless.
 * @param before the clocks at the turn before, null at the first one
 */
export async function takeTurn(
  office: PostOffice,
  holder: string,
  clocks: Clocks,
  before: ClockReading | null,
): Promise<Turn> {
  const { store } = office
  const now = clocks.now()
  const drift = clockDrift(clocks, before)
  const state = await readScheduleState(store)
  const because = drift ?? clockBehind(state.lastTickAt, now)
  if (state.pausedAt === null && because !== null) await pauseMail(store, because, now)
  const paused = state.pausedBecause ?? because
  if (paused !== null) return { outcome: 'paused', because: paused }

  const isPlanner = await holdLease(store, 'planner', holder, now, new Date(now.getTime() + LEASE_MS))
  const planned = isPlanner ? await planContacts(store, now) : 0
  const { sent, failure } = await sendMails(office)
  if (!isPlanner) return { outcome: 'held-elsewhere', sent }
  if (failure !== null) await recordFailure(store, clocks.now(), failure)
  await recordTick(store, clocks.now())
  return { outcome: 'done', planned, sent, failure }
}

function clockDrift({ now, monotonicMs }: Clocks, before: ClockReading | null): string | null {
  if (before === null) return null
  const driftMs = now().getTime() - before.wallMs - (monotonicMs() - before.monotonicMs)
  return Math.abs(driftMs) > CLOCK_TOLERANCE_MS ? (driftMs > 0 ? 'clock-set-forward' : 'clock-set-back') : null
}

/** The clock has been set back while nothing was running. */
const clockBehind = (lastTickAt: Date | null, now: Date): string | null =>
  lastTickAt !== null && lastTickAt.getTime() - now.getTime() > CLOCK_TOLERANCE_MS ? 'clock-set-back' : null
