import { Worker } from 'node:worker_threads'
import type { ItemComparison } from '@estela/core/comparison/compare'
import { comparisonCache } from './comparison-cache.ts'
import type { ComparisonReply, ComparisonRequest, ComparisonSource } from './comparison-messages.ts'

/** Vite bundles the thread; Node cannot run its source, so from the source tree too the built file is taken. */
const FILE = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/comparison-worker.js' : './comparison-worker.js',
  import.meta.url,
)

/** Compares in a thread of its own: bootstrap and exact tests must not keep anybody waiting who sends answers. */
export interface Comparer {
  compare(source: ComparisonSource): Promise<ItemComparison>
  /** Ends the thread; what is still under way is refused. */
  close(): Promise<void>
}

interface Waiting {
  readonly settle: (comparison: ItemComparison) => void
  readonly fail: (reason: Error) => void
}

/** The thread starts with the first comparison, and again after it has died. */
export function createComparer(): Comparer {
  const cache = comparisonCache()
  const waiting = new Map<number, Waiting>()
  let thread: Worker | null = null
  let number = 0

  const failAll = (): void => {
    thread = null
    for (const { fail } of waiting.values()) fail(new Error('The comparison thread has ended.'))
    waiting.clear()
  }
  const take = (reply: ComparisonReply): void => {
    const asked = waiting.get(reply.number)
    waiting.delete(reply.number)
    if ('comparison' in reply) asked?.settle(reply.comparison)
    else asked?.fail(new Error(reply.failure))
  }
  const open = (): Worker => {
    const opened = new Worker(FILE)
    opened.unref()
    opened.on('message', take)
    opened.on('error', failAll)
    opened.on('exit', failAll)
    thread = opened
    return opened
  }
  const ask = (source: ComparisonSource): Promise<ItemComparison> =>
    new Promise((settle, fail) => {
      number += 1
      waiting.set(number, { settle, fail })
      const request: ComparisonRequest = { number, source }
      ;(thread ?? open()).postMessage(request)
    })

  return {
    compare: (source) => cache(source, () => ask(source)),
    async close() {
      await thread?.terminate()
    },
  }
}
