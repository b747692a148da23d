import type { CheckRequest } from './check-answer.ts'
import { type CheckOutcome, type CheckWorker, createTimedWorker } from './timed-worker.ts'

export interface CheckRunner {
  /** Has this checked as soon as nothing newer has come for a moment. What is older is never answered afterwards. */
  readonly check: (request: CheckRequest) => void
  readonly stop: () => void
}

const WAIT_MS = 300

/**
 * Checks questionnaires in a worker, the newest one only.
 * @param startWorker throws where the browser refuses workers
 * @param onOutcome called once for each request that no newer one has overtaken
 */
export function createCheckRunner(
  startWorker: () => CheckWorker,
  onOutcome: (outcome: CheckOutcome, request: CheckRequest) => void,
): CheckRunner {
  const worker = createTimedWorker(startWorker)
  let newest: CheckRequest | null = null
  let running: CheckRequest | null = null
  let waiting: ReturnType<typeof setTimeout> | undefined

  function start(request: CheckRequest): void {
    running = request
    worker.ask(request, (outcome) => {
      running = null
      if (request === newest) onOutcome(outcome, request)
      else if (newest !== null && waiting === undefined) start(newest)
    })
  }

  return {
    check: (request) => {
      newest = request
      clearTimeout(waiting)
      waiting = setTimeout(() => {
        waiting = undefined
        if (running === null) start(request)
      }, WAIT_MS)
    },
    stop: () => {
      clearTimeout(waiting)
      waiting = undefined
      newest = null
      running = null
      worker.end()
    },
  }
}
