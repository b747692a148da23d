import type { Context } from 'hono'
import type { Comparer } from './comparison/comparer.ts'
import type { Log } from './log.ts'
import type { Letterhead } from './outreach/write-letter.ts'
import type { QuestionnaireShelf } from './questionnaire-shelf.ts'
import type { Store } from './storage/store.ts'

/** What routes work with. The clock is one of them. */
export interface Services {
  readonly store: Store
  readonly questionnaires: QuestionnaireShelf
  readonly comparer: Comparer
  readonly log: Log
  readonly now: () => Date
  readonly letterhead: Letterhead
  /** Takes a turn of the schedule now. */
  readonly takeTurn: () => Promise<void>
  /** Whether a mail server is set; without one, letters land in the outbox. */
  readonly hasMailServer: boolean
  /** Address of the machine that sent the request. */
  readonly remoteAddress: (c: Context) => string | undefined
}
