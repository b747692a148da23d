import type { SubmissionDraft, SubmissionReceipt } from '@estela/contract/personal-links'
import { ProblemError } from '@estela/contract/problem-error'
import type { FieldError, ProblemName } from '@estela/contract/problems'
import { backOffMs, type Timer } from './timer.ts'

interface DeliveryParts {
  readonly submit: (submission: SubmissionDraft) => Promise<SubmissionReceipt>
  readonly after: Timer
  readonly onReceived: (receipt: SubmissionReceipt) => void
  /** An attempt failed for a reason that may pass; there will be another. */
  readonly onDelayed: () => void
  /** The collector will not take this submission, however often it is sent. */
  readonly onRefused: (problem: ProblemName, errors: readonly FieldError[]) => void
}

const PASSING: readonly ProblemName[] = ['storage-unavailable', 'check-timed-out', 'unexpected']

/** Sends one submission until the collector acknowledges or refuses it. The id makes repetitions harmless. */
export class Delivery {
  readonly #parts: DeliveryParts
  readonly #submission: SubmissionDraft
  #failures = 0
  #isSending = false
  #isOver = false
  #cancel: () => void = () => {}

  constructor(parts: DeliveryParts, submission: SubmissionDraft) {
    this.#parts = parts
    this.#submission = submission
  }

  start(): void {
    this.#isOver = false
    void this.send()
  }

  /** Tries at once, unless an attempt is under way. */
  async send(): Promise<void> {
    if (this.#isSending || this.#isOver) return
    this.#cancel()
    this.#isSending = true
    try {
      const receipt = await this.#parts.submit(this.#submission)
      this.#settle(() => this.#parts.onReceived(receipt))
    } catch (error) {
      this.#fail(error)
    }
    this.#isSending = false
  }

  stop(): void {
    this.#isOver = true
    this.#cancel()
  }

  #fail(error: unknown): void {
    if (error instanceof ProblemError && !PASSING.includes(error.problem)) {
      this.#settle(() => this.#parts.onRefused(error.problem, error.body.errors ?? []))
      return
    }
    if (this.#isOver) return
    this.#failures += 1
    this.#cancel = this.#parts.after(backOffMs(this.#failures), () => void this.send())
    this.#parts.onDelayed()
  }

  #settle(report: () => void): void {
    if (this.#isOver) return
    this.#isOver = true
    report()
  }
}
