import type { SubmissionDraft, SubmissionReceipt } from '@estela/contract/personal-links'
import type { LocalizedText } from '@estela/core'
import type { AnsweredQuestion } from './answers-copy.ts'
import { type DeviceStorage, readObject } from './device-storage.ts'

/** A submission with all that the pages after it show, so that they need neither the definition nor a second request. */
export interface OutboxEntry {
  readonly submission: SubmissionDraft
  readonly activityTitle: LocalizedText
  readonly answered: readonly AnsweredQuestion[]
  readonly nextWaveOpensAt: string | null
}

/** What is left on the device after the answers have arrived. */
export interface KeptReceipt {
  readonly id: string
  /** In which the person answered. */
  readonly language: string
}

/**
 * The submission of one link on its way to the collector. It is put on the device before it is sent and leaves it only
 * with the receipt, so that neither a reload nor an empty battery loses it.
 */
export class Outbox {
  readonly #storage: DeviceStorage
  readonly #unsentKey: string
  readonly #receiptKey: string

  constructor(storage: DeviceStorage, token: string) {
    this.#storage = storage
    this.#unsentKey = `estela:unsent:${token}`
    this.#receiptKey = `estela:receipt:${token}`
  }

  /** Whether the device keeps the entry; if not, it lives only as long as the page. */
  put(entry: OutboxEntry): boolean {
    return this.#storage.write(this.#unsentKey, JSON.stringify(entry))
  }

  /** The entry that an earlier visit could not send, or null. */
  unsent(): OutboxEntry | null {
    const entry = readObject(this.#storage, this.#unsentKey)
    return entry !== null && isEntry(entry) ? entry : null
  }

  /** The collector has the answers: they leave this device, the receipt stays. */
  acknowledge({ id }: SubmissionReceipt, language: string): void {
    this.#storage.write(this.#receiptKey, JSON.stringify({ id, language } satisfies KeptReceipt))
    this.#storage.remove(this.#unsentKey)
  }

  /** The answers went back to the person, who is to mend them. */
  withdraw(): void {
    this.#storage.remove(this.#unsentKey)
  }

  /** The receipt for what this device sent, or null. */
  receipt(): KeptReceipt | null {
    const { id, language } = readObject(this.#storage, this.#receiptKey) ?? {}
    return typeof id === 'string' && typeof language === 'string' ? { id, language } : null
  }
}

const isEntry = (value: object): value is OutboxEntry =>
  'submission' in value && 'activityTitle' in value && 'answered' in value && Array.isArray(value.answered)
