import type { Draft, DraftReceipt } from '@estela/contract/personal-links'
import { ProblemError } from '@estela/contract/problem-error'
import type { ProblemName } from '@estela/contract/problems'
import type { Answers } from '@estela/core'
import { type DeviceStorage, readObject } from './device-storage.ts'
import { backOffMs, type Timer } from './timer.ts'

/**
 * Where the answers are: `saved` with the collector; `kept-here` on this device only, to be sent later; `unsaved` on
 * this page only, because the device refuses to store; `newer-elsewhere` when another device has gone on meanwhile.
 */
export type DraftState = 'untouched' | 'saving' | 'saved' | 'kept-here' | 'unsaved' | 'newer-elsewhere'

interface DraftKeeperParts {
  readonly storage: DeviceStorage
  readonly token: string
  /** Draft of the collector when the page was opened, or null. */
  readonly savedDraft: Draft | null
  readonly save: (draft: Draft) => Promise<DraftReceipt>
  /** The same for a page that is being left: must outlive the page. */
  readonly saveWhenLeaving: (draft: Draft) => Promise<DraftReceipt>
  readonly after: Timer
  readonly onState: (state: DraftState) => void
  /** The link stopped taking answers while the person was answering. */
  readonly onRefused: (problem: ProblemName) => void
}

const SAVE_DELAY_MS = 400
const FINAL_PROBLEMS: readonly ProblemName[] = ['link-unknown', 'wave-to-come', 'wave-closed', 'already-answered']

const draftKey = (token: string): string => `estela:draft:${token}`

/** The draft kept on this device, or null. */
export function deviceDraft(storage: DeviceStorage, token: string): Draft | null {
  const { answers, page, revision } = readObject(storage, draftKey(token)) ?? {}
  if (typeof answers !== 'object' || answers === null || typeof revision !== 'number') return null
  return { answers: { ...answers }, page: typeof page === 'string' ? page : null, revision }
}

export const keepDeviceDraft = (storage: DeviceStorage, token: string, draft: Draft): boolean =>
  storage.write(draftKey(token), JSON.stringify(draft))

export const forgetDeviceDraft = (storage: DeviceStorage, token: string): void => storage.remove(draftKey(token))

/** The draft to go on with: the higher revision; at equal revisions the collector's. */
export function newerDraft(saved: Draft | null, onDevice: Draft | null): Draft | null {
  if (saved === null || onDevice === null) return saved ?? onDevice
  return onDevice.revision > saved.revision ? onDevice : saved
}

/**
 * Keeps the answers under way: on the device at once, with the collector shortly after and again until it has them.
 * Every transmission has a revision of its own, so that a repetition after a lost reply is never taken for another
 * device's work.
 */
export class DraftKeeper {
  readonly #parts: DraftKeeperParts
  #draft: Draft | null
  #revision: number
  #isSent: boolean
  #isHeld = true
  #isSending = false
  #isRefused = false
  #failures = 0
  #state: DraftState = 'untouched'
  #cancel: () => void = () => {}

  constructor(parts: DraftKeeperParts) {
    const { storage, token, savedDraft } = parts
    this.#parts = parts
    this.#draft = newerDraft(savedDraft, deviceDraft(storage, token))
    this.#revision = this.#draft?.revision ?? 0
    this.#isSent = this.#draft === savedDraft
  }

  /** The draft to show when the page opens, or null. */
  get draft(): Draft | null {
    return this.#draft
  }

  /** Sends what an earlier visit could not. */
  start(): void {
    if (!this.#isSent) this.#schedule(0)
  }

  /** Forgets about sending; what is kept on the device stays. */
  stop(): void {
    this.#cancel()
  }

  /** The person answered or turned the page. */
  keep(answers: Answers, page: string | null): void {
    this.#draft = { answers, page, revision: ++this.#revision }
    this.#isSent = false
    this.#isHeld = keepDeviceDraft(this.#parts.storage, this.#parts.token, this.#draft)
    if (this.#state === 'newer-elsewhere') return
    this.#show(this.#failures === 0 ? 'saving' : this.#unsentState())
    this.#schedule(SAVE_DELAY_MS)
  }

  /** The line may be back: tries at once. */
  retry(): void {
    if (!this.#isSent && this.#state !== 'newer-elsewhere') this.#schedule(0)
  }

  /** The page may be closing: one last transmission that outlives it. */
  leave(): void {
    if (this.#isSent || this.#draft === null || this.#state === 'newer-elsewhere') return
    this.#cancel()
    void this.#transmit(this.#nextDraft(this.#draft), this.#parts.saveWhenLeaving)
  }

  /** The person wants the answers of this device, not those of the other one. */
  overrule(): void {
    if (this.#draft === null) return
    this.#state = 'saving'
    this.#failures = 0
    this.keep(this.#draft.answers, this.#draft.page)
  }

  /** The person wants the answers of the other device: nothing of this one is left. */
  forget(): void {
    this.stop()
    this.#isSent = true
    forgetDeviceDraft(this.#parts.storage, this.#parts.token)
  }

  #schedule(delayMs: number): void {
    this.#cancel()
    this.#cancel = this.#parts.after(delayMs, () => void this.#send())
  }

  async #send(): Promise<void> {
    if (this.#isSending || this.#isSent || this.#isRefused || this.#draft === null) return
    this.#isSending = true
    await this.#transmit(this.#draft, this.#parts.save)
    this.#isSending = false
    if (this.#state === 'saving') this.#schedule(0)
  }

  async #transmit(draft: Draft, save: DraftKeeperParts['save']): Promise<void> {
    try {
      const receipt = await save(draft)
      this.#failures = 0
      if (receipt.outcome === 'saved') this.#accepted(draft)
      else this.#outrun(receipt.revision)
    } catch (error) {
      this.#failed(draft, error)
    }
  }

  #accepted(draft: Draft): void {
    if (this.#draft !== draft) return
    this.#isSent = true
    this.#show('saved')
  }

  #outrun(revision: number): void {
    if (this.#isSent) return
    if (revision > this.#revision) {
      this.#revision = revision
      this.#show('newer-elsewhere')
    } else if (this.#draft !== null) {
      this.#nextDraft(this.#draft)
      this.#schedule(0)
    }
  }

  #failed(draft: Draft, error: unknown): void {
    if (error instanceof ProblemError && FINAL_PROBLEMS.includes(error.problem)) {
      this.#isRefused = true
      this.#parts.onRefused(error.problem)
      return
    }
    this.#failures += 1
    if (this.#draft === draft) this.#nextDraft(draft)
    this.#show(this.#unsentState())
    this.#schedule(backOffMs(this.#failures))
  }

  #unsentState(): DraftState {
    return this.#isHeld ? 'kept-here' : 'unsaved'
  }

  /** The same answers under a revision that was never transmitted. */
  #nextDraft(draft: Draft): Draft {
    this.#draft = { ...draft, revision: ++this.#revision }
    this.#isHeld = keepDeviceDraft(this.#parts.storage, this.#parts.token, this.#draft)
    return this.#draft
  }

  #show(state: DraftState): void {
    this.#state = state
    this.#parts.onState(state)
  }
}
