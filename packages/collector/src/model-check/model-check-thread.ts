import { Worker } from 'node:worker_threads'
import type { AnswerIssue } from '@estela/core'
import type { ModelCheckReply, ModelCheckRequest } from './model-check-messages.ts'

/** Vite bundles the thread; Node cannot run its source, so from the source tree too the built file is taken. */
const FILE = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/model-check-worker.js' : './model-check-worker.js',
  import.meta.url,
)

const TIMED_OUT: readonly AnswerIssue[] = [{ pointer: '', code: 'timed-out' }]
const NOT_CHECKABLE: readonly AnswerIssue[] = [{ pointer: '', code: 'not-checkable' }]

export interface ThreadOutcome {
  readonly issues: readonly AnswerIssue[]
  /** Whether the thread can be asked again. */
  readonly isUsable: boolean
}

/** One thread with survey-core in it, asked one question at a time. */
export class ModelCheckThread {
  // survey-core writes answers it does not expect to the console; they must not reach a log.
  private readonly worker = new Worker(FILE, { stdout: true, stderr: true })
  private settle: ((outcome: ThreadOutcome) => void) | null = null
  /** Rejects when the thread never gets that far: the built file is missing or broken, or it was ended at once. */
  private readonly ready: Promise<void>

  constructor() {
    this.worker.unref()
    this.worker.stdout.resume()
    this.worker.stderr.resume()
    this.ready = new Promise((resolve, reject) => {
      this.worker.once('error', reject)
      this.worker.once('exit', () => reject(new Error('The thread ended before it was ready.')))
      this.worker.on('message', (reply: ModelCheckReply) => {
        if (reply === 'ready') resolve()
        else this.finish({ issues: reply.issues, isUsable: true })
      })
    })
    this.ready.catch(() => {})
    this.worker.on('error', () => this.finish({ issues: NOT_CHECKABLE, isUsable: false }))
    this.worker.on('exit', () => this.finish({ issues: NOT_CHECKABLE, isUsable: false }))
  }

  /** The time to start a thread and to load survey-core does not count. @throws when the thread does not start */
  async ask(request: ModelCheckRequest, timeLimitMs: number): Promise<ThreadOutcome> {
    await this.ready
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.timeOut(), timeLimitMs)
      this.settle = (outcome) => {
        clearTimeout(timer)
        resolve(outcome)
      }
      this.worker.postMessage(request)
    })
  }

  async end(): Promise<void> {
    await this.worker.terminate()
  }

  private timeOut(): void {
    this.finish({ issues: TIMED_OUT, isUsable: false })
    void this.worker.terminate()
  }

  private finish(outcome: ThreadOutcome): void {
    const settle = this.settle
    this.settle = null
    settle?.(outcome)
  }
}
