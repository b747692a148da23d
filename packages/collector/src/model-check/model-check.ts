import type { AnswerIssue, Answers } from '@estela/core'
import type { ModelCheckRequest } from './model-check-messages.ts'
import { ModelCheckThread } from './model-check-thread.ts'

/** Checks what the compiled check does not cover, in threads of its own: survey-core may be slow, or fail. */
export interface ModelChecker {
  /**
   * Every reason why these answers cannot be accepted: `timed-out` when the check took too long, `not-checkable` when
   * the thread died of it. @throws when no thread can be started
   */
  check(definition: unknown, answers: Answers): Promise<readonly AnswerIssue[]>
  /** Ends the threads. What still waits is refused as `not-checkable`. */
  close(): Promise<void>
}

export interface ModelCheckLimits {
  /** How long one check may hold its thread. */
  readonly timeLimitMs: number
  readonly workers: number
}

/** Threads start when they are first needed; one that is too slow or dies is replaced. */
export function createModelChecker({ timeLimitMs, workers }: ModelCheckLimits): ModelChecker {
  const waiting: Job[] = []
  const idle: ModelCheckThread[] = []
  const threads = new Set<ModelCheckThread>()
  let isClosed = false

  const runNext = (): void => {
    if (waiting.length === 0 || (idle.length === 0 && threads.size >= workers)) return
    const job = waiting.shift()
    if (job !== undefined) void run(idle.pop() ?? openThread(), job)
  }
  const openThread = (): ModelCheckThread => {
    const thread = new ModelCheckThread()
    threads.add(thread)
    return thread
  }
  const run = async (thread: ModelCheckThread, job: Job): Promise<void> => {
    let isUsable = false
    try {
      const outcome = await thread.ask(job.request, timeLimitMs)
      isUsable = outcome.isUsable
      job.settle(outcome.issues)
    } catch (error) {
      if (isClosed) job.settle(NOT_CHECKABLE)
      else job.fail(error)
    }
    if (isUsable) idle.push(thread)
    else threads.delete(thread)
    runNext()
  }

  return {
    check: (definition, answers) =>
      new Promise((settle, fail) => {
        if (isClosed) return settle(NOT_CHECKABLE)
        waiting.push({ request: { definition, answers }, settle, fail })
        runNext()
      }),
    async close() {
      isClosed = true
      for (const job of waiting.splice(0)) job.settle(NOT_CHECKABLE)
      await Promise.all([...threads].map((thread) => thread.end()))
    },
  }
}

interface Job {
  readonly request: ModelCheckRequest
  readonly settle: (issues: readonly AnswerIssue[]) => void
  readonly fail: (reason: unknown) => void
}

const NOT_CHECKABLE: readonly AnswerIssue[] = [{ pointer: '', code: 'not-checkable' }]
