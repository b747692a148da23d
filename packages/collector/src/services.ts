import type { Context } from 'hono'
import type { Comparer } from './comparison/comparer.ts'
import type { Log } from './log.ts'
import type { QuestionnaireShelf } from './questionnaire-shelf.ts'
import type { Store } from './storage/store.ts'

/** What routes work with. The clock is one of them. */
export interface Services {
  readonly store: Store
  readonly questionnaires: QuestionnaireShelf
  readonly comparer: Comparer
  readonly log: Log
  readonly now: () => Date
  /** Address under which recipients reach the collector, without a slash at the end. */
  readonly publicUrl: string
  /** Address of the machine that sent the request. */
  readonly remoteAddress: (c: Context) => string | undefined
}
