import type { Log } from '../log.ts'
import { readMailbox } from '../mail/mailbox.ts'
import { receiveBounce } from '../outreach/receive-bounce.ts'
import { recordFailure } from '../storage/schedule-state.ts'
import type { Store } from '../storage/store.ts'

const READ_EVERY_MS = 5 * 60 * 1000

/** Where reports of what did not arrive are read, and with what. */
export interface Mailroom {
  readonly store: Store
  /** `imaps://user:password@mail.example.org/INBOX` */
  readonly mailbox: string
  readonly log: Log
  readonly now: () => Date
}

/** Reads the mailbox of bounces now and every five minutes. Whatever goes wrong there is told, and stops no mail. */
export function startMailboxReading(mailroom: Mailroom) {
  let underWay: Promise<void> | null = null
  function reading(): Promise<void> {
    underWay ??= readBounces(mailroom).finally(() => {
      underWay = null
    })
    return underWay
  }
  const timer = setInterval(() => void reading(), READ_EVERY_MS)
  void reading()
  return {
    /** Finishes the reading under way; none follows. */
    async stop(): Promise<void> {
      clearInterval(timer)
      await underWay
    },
  }
}

/** One reading. A message that could not be dealt with stays unread and comes again. */
export async function readBounces({ store, mailbox, log, now }: Mailroom): Promise<void> {
  const outcomes: Record<string, number> = {}
  const failure = await readMailbox(mailbox, async (raw) => {
    const outcome = await receiveBounce(store, raw, now())
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
  }).then(
    (reading) => (reading.outcome === 'unavailable' ? reading.reason : null),
    (error: unknown) => String(error),
  )
  if (Object.keys(outcomes).length > 0) log.info('messages read from the mailbox', outcomes)
  if (failure === null) return
  log.error('the mailbox could not be read', { error: failure })
  await recordFailure(store, now(), `Mailbox: ${failure}`).catch(() => undefined)
}
