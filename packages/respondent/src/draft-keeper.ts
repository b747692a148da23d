import type { Draft, DraftReceipt, SavedDraft } from '@estela/contract/personal-links'
import { ProblemError } from '@estela/contract/problem-error'
import type { ProblemName } from '@estela/contract/problems'
import type { Answers } from '@estela/core'
import { type DeviceStorage, readObject } from './device-storage.ts'
import { randomId } from './random-id.ts'
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
  readonly savedDraft: SavedDraft | null
  readonly save: (draft: Draft) => Promise<DraftReceipt>
  /** The same for a page that is being left: must outlive the page. */
  readonly saveWhenLeaving: (draft: Draft) => Promise<DraftReceipt>
  readonly after: Timer
  readonly onState: (state: DraftState) => void
  /** The link stopped taking answers while the person was answering. */
  readonly onRefused: (problem: ProblemName) => void
}

const SAVE_DELAY_MS = 400
const FINAL_PROBLEMS: readonly ProblemName[] = [
  'link-unknown',
  'wave-to-come',
  'wave-closed',
  'already-answered',
  'declined',
  'withdrawn',
]

const draftKey = (token: string): string => `estela:draft:${token}`

/** The draft kept on this device, or null. It builds on itself once the collector has it. */
export function deviceDraft(storage: DeviceStorage, token: string): Draft | null {
  const { answers, page, revision, device, basedOn } = readObject(storage, draftKey(token)) ?? {}
  if (typeof answers !== 'object' || answers === null || typeof revision !== 'number') return null
  if (typeof device !== 'string' || typeof basedOn !== 'number') return null
  return { answers: { ...answers }, page: typeof page === 'string' ? page : null, revision, device, basedOn }
}

export const keepDeviceDraft = (storage: DeviceStorage, token: string, draft: Draft): boolean =>
  storage.write(draftKey(token), JSON.stringify(draft))

export const forgetDeviceDraft = (storage: DeviceStorage, token: string): void => storage.remove(draftKey(token))

/** The draft to go on with: this device's when it has answers that the collector may not have, else the collector's. */
export function draftToGoOnWith(saved: SavedDraft | null, onDevice: Draft | null): Draft | null {
  const inBoth = Math.min(saved?.revision ?? 0, onDevice?.basedOn ?? 0)
  if (onDevice !== null && onDevice.revision > inBoth) return onDevice
  if (saved === null) return null
  const { answers, page, revision } = saved
  return { answers, page, revision, device: randomId(), basedOn: revision }
}

/**
 * Keeps the answers under way: on the device at once, with the collector shortly after and again until it has them.
 * What is repeated, after a lost reply say, keeps its revision, so that the collector knows it again.
 */
export class DraftKeeper {
  readonly #parts: DraftKeeperParts
  #draft: Draft | null
  #isSent: boolean
  #isHeld = true
  #isSending = false
  #isRefused = false
  #failures = 0
  /** Revision of the collector's draft that this one does not build on. */
  #elsewhere = 0
  #state: DraftState = 'untouched'
  #cancel: () => void = () => {}

  constructor(parts: DraftKeeperParts) {
    const { storage, token, savedDraft } = parts
    this.#parts = parts
    const onDevice = deviceDraft(storage, token)
    this.#draft = draftToGoOnWith(savedDraft, onDevice)
    this.#isSent = this.#draft === null || this.#draft !== onDevice
  }

  /** The draft to show when the page opens, or null. */
  get draft(): Draft | null {
    return this.#draft
  }

  /** Sends what an earlier visit could not; a draft that the collector has gone beyond leaves the device. */
  start(): void {
    if (this.#isSent) forgetDeviceDraft(this.#parts.storage, this.#parts.token)
    else this.#schedule(0)
  }

  /** Forgets about sending; what is kept on the device stays. */
  stop(): void {
    this.#cancel()
  }

  /** The person answered or turned the page. */
  keep(answers: Answers, page: string | null): void {
    const { revision, device, basedOn } = this.#draft ?? { revision: 0, device: randomId(), basedOn: 0 }
    this.#draft = { answers, page, revision: revision + 1, device, basedOn }
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
    void this.#transmit(this.#draft, this.#parts.saveWhenLeaving)
  }

  /** The person wants the answers of this device, not those of the other one. */
  overrule(): void {
    if (this.#draft === null) return
    const { answers, page, revision } = this.#draft
    this.#draft = { ...this.#draft, revision: Math.max(revision, this.#elsewhere), basedOn: this.#elsewhere }
    this.#state = 'saving'
    this.#failures = 0
    this.keep(answers, page)
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
      // What was given since then is sent in its turn and has an answer of its own.
      if (this.#draft !== draft) return
      if (receipt.outcome === 'saved') this.#accepted(draft)
      else this.#outrun(receipt.revision)
    } catch (error) {
      this.#failed(error)
    }
  }

  #accepted(draft: Draft): void {
    const { storage, token } = this.#parts
    this.#draft = { ...draft, basedOn: draft.revision }
    this.#isSent = true
    // The device may hold something else by now: answers of another tab, or none after a submission.
    const onDevice = deviceDraft(storage, token)
    if (onDevice?.device === draft.device && onDevice.revision === draft.revision)
      keepDeviceDraft(storage, token, this.#draft)
    this.#show('saved')
  }

  #outrun(revision: number): void {
    this.#elsewhere = revision
    this.#show('newer-elsewhere')
  }

  #failed(error: unknown): void {
    if (error instanceof ProblemError && FINAL_PROBLEMS.includes(error.problem)) {
      this.#isRefused = true
      this.#parts.onRefused(error.problem)
      return
    }
    if (this.#isSent) return
    this.#failures += 1
    this.#show(this.#unsentState())
    this.#schedule(backOffMs(this.#failures))
  }

  #unsentState(): DraftState {
    return this.#isHeld ? 'kept-here' : 'unsaved'
  }

  #show(state: DraftState): void {
    this.#state = state
    this.#parts.onState(state)
  }
}
