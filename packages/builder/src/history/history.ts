import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import type { ChangeName } from './change-name.ts'

/** A document and what is selected in it. */
export interface Moment {
  readonly document: JsonObject
  readonly selection: readonly Pointer[]
}

/** A change of a document, made by one command. */
export interface Change extends Moment {
  readonly name: ChangeName
  /** Changes in a row with the same key, such as the letters of a word, are undone together. */
  readonly mergeKey?: string
}

/** A moment to go back (or forward) to, and the name of the change that lies between. Older ones hang on newer ones. */
export interface Step {
  readonly moment: Moment
  readonly name: ChangeName
  readonly mergeKey: string | null
  /** When the change was last added to, in milliseconds. */
  readonly at: number
  readonly next: Step | null
}

/**
 * A document with all that was done to it. Moments share whatever did not change, so a step costs what it changed, and
 * undoing brings the very same document back.
 */
export interface History {
  readonly present: Moment
  readonly past: Step | null
  readonly future: Step | null
}

/** A history that begins with this document. */
export const historyOf = (document: JsonObject): History => ({
  present: { document, selection: [] },
  past: null,
  future: null,
})

const MERGE_WITHIN_MS = 1_500

/** The history with a change on top. What was undone before can no longer be redone. `now` in milliseconds. */
export function recorded(history: History, change: Change, now: number): History {
  const { present, past } = history
  const { document, selection, name, mergeKey = null } = change
  if (document === present.document) return selected(history, selection)
  const continues = mergeKey !== null && past?.mergeKey === mergeKey && now - past.at <= MERGE_WITHIN_MS
  const step: Step = continues ? { ...past, at: now } : { moment: present, name, mergeKey, at: now, next: past }
  return { present: { document, selection }, past: step, future: null }
}

/** The same history with something else selected; that is no step to undo. */
export const selected = (history: History, selection: readonly Pointer[]): History => ({
  ...history,
  present: { document: history.present.document, selection },
})

/** One change back. The same history where nothing was done. */
export function undone(history: History): History {
  const { present, past, future } = history
  if (past === null) return history
  return { present: past.moment, past: past.next, future: { ...past, moment: present, mergeKey: null, next: future } }
}

/** One undone change forward again. The same history where nothing was undone. */
export function redone(history: History): History {
  const { present, past, future } = history
  if (future === null) return history
  return { present: future.moment, past: { ...future, moment: present, next: past }, future: future.next }
}
