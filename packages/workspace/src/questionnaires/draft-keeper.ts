import { type DraftSave, type DraftSaveReceipt, ProblemError, type QuestionnaireDraft } from '@estela/contract'

/** What an author changes. */
export type DraftContent = Pick<QuestionnaireDraft, 'title' | 'minutes' | 'definition'>

export interface KeptDraft {
  readonly content: DraftContent
  /** What the collector has confirmed last: that revision, or a later one of this window. */
  readonly saved: DraftContent
  /** The revision that the content was made from. */
  readonly revision: number
  readonly savedAt: string
  /** `changed-elsewhere`: another window saved first; the author decides which of the two stays. */
  readonly state: 'saved' | 'unsaved' | 'saving' | 'failed' | 'changed-elsewhere'
  /** Why the last save failed. */
  readonly error: Error | null
}

interface Collector {
  readonly save: (save: DraftSave) => Promise<DraftSaveReceipt>
  readonly load: () => Promise<QuestionnaireDraft>
  readonly newId: () => string
  /** Puts a draft aside for good, beside the one that goes on. */
  readonly putAside: (id: string, content: DraftContent) => Promise<unknown>
}

/**
 * Keeps a draft that is being written: saves it when the author pauses, one save at a time, and never over what another
 * window has saved. A save whose reply was lost is recognised by its id.
 */
export class DraftKeeper {
  private kept: KeptDraft
  private readonly collector: Collector
  private readonly waitMs: number
  private readonly listeners = new Set<() => void>()
  /** Ids of saves of this window whose outcome is not known. */
  private readonly unanswered = new Set<string>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private saving: Promise<void> | null = null
  /** One id for what is put aside in a conflict, however often it is tried. */
  private asideId = ''
  private last: { readonly id: string; readonly content: DraftContent } | null = null

  constructor(draft: QuestionnaireDraft, collector: Collector, waitMs: number) {
    this.collector = collector
    this.waitMs = waitMs
    this.kept = keptOf(draft)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly current = (): KeptDraft => this.kept

  readonly change = (changes: Partial<DraftContent>): void => {
    const isHeld = this.kept.state === 'changed-elsewhere' || this.kept.state === 'saving'
    this.set({ content: { ...this.kept.content, ...changes }, ...(isHeld ? {} : { state: 'unsaved' as const }) })
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.flush(), this.waitMs)
  }

  /** Saves what is not saved, now. Resolves when nothing is left to do, or when it did not work. */
  readonly flush = async (): Promise<void> => {
    clearTimeout(this.timer)
    if (this.saving !== null) await this.saving
    if (this.kept.state !== 'unsaved' && this.kept.state !== 'failed') return
    this.saving = this.saveOnce().finally(() => {
      this.saving = null
    })
    await this.saving
    if (this.current().state === 'unsaved') await this.flush()
  }

  /** Goes on with what another window has saved. What is written here is put aside first. */
  readonly takeStored = async (): Promise<void> => {
    try {
      await this.collector.putAside(this.asideId, this.kept.content)
      this.set(keptOf(await this.collector.load()))
    } catch (error) {
      this.set({ error: asError(error) })
    }
  }

  /** Goes on with what is written here. What another window has saved is put aside first. */
  readonly keepMine = async (): Promise<void> => {
    try {
      const { revision, ...stored } = await this.collector.load()
      await this.collector.putAside(this.asideId, stored)
      this.set({ revision, state: 'unsaved', error: null })
    } catch (error) {
      return this.set({ error: asError(error) })
    }
    await this.flush()
  }

  private async saveOnce(): Promise<void> {
    const { content, revision } = this.kept
    this.set({ state: 'saving', error: null })
    const id = this.last?.content === content ? this.last.id : this.collector.newId()
    this.last = { id, content }
    this.unanswered.add(id)
    try {
      const receipt = await this.collector.save({ saveId: id, basedOnRevision: revision, ...content })
      this.unanswered.clear()
      this.set({ ...receipt, saved: content, state: this.kept.content === content ? 'saved' : 'unsaved' })
    } catch (error) {
      await this.settleFailure(asError(error))
    }
  }

  private async settleFailure(error: Error): Promise<void> {
    const isChanged = error instanceof ProblemError && error.problem === 'draft-changed'
    const stored = isChanged ? await this.collector.load().catch(() => null) : null
    if (stored !== null && this.unanswered.delete(stored.saveId))
      this.set({ revision: stored.revision, savedAt: stored.savedAt, state: 'unsaved' })
    else {
      this.asideId = this.collector.newId()
      this.set({ state: isChanged ? 'changed-elsewhere' : 'failed', error })
    }
  }

  private set(changes: Partial<KeptDraft>): void {
    this.kept = { ...this.kept, ...changes }
    for (const listener of this.listeners) listener()
  }
}

const keptOf = ({ title, minutes, definition, revision, savedAt }: QuestionnaireDraft): KeptDraft => ({
  content: { title, minutes, definition },
  saved: { title, minutes, definition },
  revision,
  savedAt,
  state: 'saved',
  error: null,
})

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)))
