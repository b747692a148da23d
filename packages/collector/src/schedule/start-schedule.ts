import { randomUUID } from 'node:crypto'
import type { Log } from '../log.ts'
import type { PostOffice } from '../outreach/send-mails.ts'
import { releaseLease } from '../storage/leases.ts'
import { recordFailure } from '../storage/schedule-state.ts'
import { type ClockReading, type Clocks, takeTurn } from './take-turn.ts'

const TURN_EVERY_MS = 60 * 1000

export interface Schedule {
  /** Takes a turn now, or waits for the one under way. */
  turn(): Promise<void>
  /** Finishes the turn under way; none follows. */
  stop(): Promise<void>
}

/** Takes a turn every minute until it is stopped. A turn that fails is logged and shown, and is no turn:
 * when none succeeds, the schedule counts as standing still. The next one comes. */
export function startSchedule(office: PostOffice, clocks: Clocks, log: Log): Schedule {
  const holder = randomUUID()
  let before: ClockReading | null = null
  let underWay: Promise<void> | null = null

  async function oneTurn(): Promise<void> {
    try {
      const turn = await takeTurn(office, holder, clocks, before)
      if (turn.outcome === 'paused') log.error('mail is paused', { because: turn.because })
      else if (turn.sent > 0) log.info('mail sent', { mails: turn.sent })
    } catch (error) {
      log.error('a turn of the schedule failed', { error: String(error) })
      await recordFailure(office.store, clocks.now(), String(error)).catch(() => undefined)
    }
    before = { wallMs: clocks.now().getTime(), monotonicMs: clocks.monotonicMs() }
  }

  function turn(): Promise<void> {
    underWay ??= oneTurn().finally(() => {
      underWay = null
    })
    return underWay
  }

  const timer = setInterval(() => void turn(), TURN_EVERY_MS)
  void turn()
  return {
    turn,
    async stop() {
      clearInterval(timer)
      await underWay
      await releaseLease(office.store, 'planner', holder)
    },
  }
}
