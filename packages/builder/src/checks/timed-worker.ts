import type { CheckAnswer, CheckReply, CheckRequest } from './check-answer.ts'

/** The part of a Web Worker that is used here. */
export interface CheckWorker {
  onmessage: ((event: MessageEvent<CheckReply>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(request: CheckRequest): void
  terminate(): void
}

/** What comes of a request. `stuck`: it took too long and was ended. `unavailable`: no worker can be had. */
export type CheckOutcome =
  | { readonly outcome: 'answered'; readonly answer: CheckAnswer }
  | { readonly outcome: 'stuck' | 'unavailable' }

export interface TimedWorker {
  /** One request at a time; `done` is called once, unless the worker is ended before. */
  readonly ask: (request: CheckRequest, done: (outcome: CheckOutcome) => void) => void
  readonly end: () => void
}

const TIME_LIMIT_MS = 5_000
/** The worker's code is large, and a first visit may be on a slow line. */
const LOADING_LIMIT_MS = 60_000

/**
 * A worker that is ended when it does not answer in time: a regular expression or a condition of an author can hold a
 * thread for ever. The next request gets a new one.
 * @param startWorker throws where the browser refuses workers
 */
export function createTimedWorker(startWorker: () => CheckWorker): TimedWorker {
  let worker: CheckWorker | null = null
  let isLoaded = false
  let answer: ((outcome: CheckOutcome) => void) | null = null
  let limit: ReturnType<typeof setTimeout> | undefined

  function end(): void {
    clearTimeout(limit)
    worker?.terminate()
    worker = null
    isLoaded = false
    answer = null
  }

  function finish(outcome: CheckOutcome): void {
    const done = answer
    if (outcome.outcome !== 'answered') end()
    clearTimeout(limit)
    answer = null
    done?.(outcome)
  }

  function limitTime(): void {
    clearTimeout(limit)
    const outcome = isLoaded ? 'stuck' : 'unavailable'
    if (answer !== null) limit = setTimeout(() => finish({ outcome }), isLoaded ? TIME_LIMIT_MS : LOADING_LIMIT_MS)
  }

  function started(): CheckWorker {
    const fresh = startWorker()
    fresh.onmessage = ({ data }) => {
      isLoaded = true
      if (data === 'loaded') limitTime()
      else finish({ outcome: 'answered', answer: data })
    }
    // Its code could not be loaded, or it failed: both say that no answer will come.
    fresh.onerror = () => finish({ outcome: 'unavailable' })
    return fresh
  }

  const ask: TimedWorker['ask'] = (request, done) => {
    answer = done
    try {
      worker ??= started()
      worker.postMessage(request)
      limitTime()
    } catch {
      finish({ outcome: 'unavailable' })
    }
  }

  return { ask, end }
}
