import type { Context } from 'hono'
import type { AddressBook } from './address-book/address-book.ts'
import type { Comparer } from './comparison/comparer.ts'
import type { Log } from './log.ts'
import type { Letterhead } from './outreach/write-letter.ts'
import type { RecentLinks } from './personal-link/recent-links.ts'
import type { QuestionnaireShelf } from './questionnaire-shelf.ts'
import type { Store } from './storage/store.ts'

/** What routes work with. The clock is one of them. */
export interface Services {
  readonly store: Store
  readonly questionnaires: QuestionnaireShelf
  /** Forgets everything when the dates of a wave change. */
  readonly recentLinks: RecentLinks
  readonly comparer: Comparer
  readonly addressBook: AddressBook
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
