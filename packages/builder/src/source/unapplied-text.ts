import type { JsonObject } from '../document/json.ts'
import type { EditorStore } from '../history/editor.ts'

/** A text that could not be applied, and the document it was typed over. */
export interface UnappliedText {
  readonly text: string
  readonly over: JsonObject
}

/** Kept while another part of the builder is shown, so that nothing typed is lost. */
export const unappliedTexts = new WeakMap<EditorStore, UnappliedText>()
