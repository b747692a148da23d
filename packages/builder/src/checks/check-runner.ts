import type { CheckAnswer, CheckRequest } from './check-answer.ts'

/** The part of a Web Worker that is used here. */
export interface CheckWorker {
  onmessage: ((event: MessageEvent<CheckAnswer>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(request: CheckRequest): void
  terminate(): void
}

/** What comes of a request. `stuck`: it took too long and was ended. `unavailable`: there is no worker, now or ever. */
export type CheckOutcome =
  | { readonly outcome: 'answered'; readonly answer: CheckAnswer }
  | { readonly outcome: 'stuck' | 'unavailable' }

export interface CheckRunner {
  /** Has this checked as soon as nothing newer has come for a moment. What is older is never answered afterwards. */
  readonly check: (request: CheckRequest) => void
  readonly stop: () => void
}

const WAIT_MS = 300
const TIME_LIMIT_MS = 5_000

/**
 * Checks questionnaires in a worker, the newest one only. A regular expression or a condition of an author can hold a
 * thread for ever; then the worker is ended, and the next request gets a new one.
 * @param startWorker throws where the browser refuses workers
 * @param onOutcome called once for each request that no newer one has overtaken
 */
export function createCheckRunner(
  startWorker: () => CheckWorker,
  onOutcome: (outcome: CheckOutcome, request: CheckRequest) => void,
): CheckRunner {
  let worker: CheckWorker | null = null
  let wanted: CheckRequest | null = null
  let running: CheckRequest | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined
  let limit: ReturnType<typeof setTimeout> | undefined

  function start(): void {
    if (wanted === null || running !== null) return
    const request = wanted
    try {
      worker ??= listenedTo(startWorker())
      worker.postMessage(request)
    } catch {
      wanted = null
      onOutcome({ outcome: 'unavailable' }, request)
      return
    }
    running = request
    limit = setTimeout(() => finish({ outcome: 'stuck' }), TIME_LIMIT_MS)
  }

  function listenedTo(started: CheckWorker): CheckWorker {
    started.onmessage = ({ data }) => finish({ outcome: 'answered', answer: data })
    // Its code could not be loaded, or it failed: both say that no answer will come.
    started.onerror = () => finish({ outcome: 'unavailable' })
    return started
  }

  function finish(outcome: CheckOutcome): void {
    clearTimeout(limit)
    if (outcome.outcome !== 'answered') endWorker()
    const request = running
    const isNewest = request === wanted
    running = null
    if (isNewest) wanted = null
    if (request !== null && isNewest) onOutcome(outcome, request)
    if (waiting === undefined) start()
  }

  function endWorker(): void {
    worker?.terminate()
    worker = null
  }

  return {
    check: (request) => {
      wanted = request
      clearTimeout(waiting)
      waiting = setTimeout(() => {
        waiting = undefined
        start()
      }, WAIT_MS)
    },
    stop: () => {
      clearTimeout(waiting)
      clearTimeout(limit)
      waiting = undefined
      wanted = null
      running = null
      endWorker()
    },
  }
}
