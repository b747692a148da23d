import { createContext, use } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import type { ChangeName } from './change-name.ts'
import { type Change, type History, historyOf, recorded, redone, selected, undone } from './history.ts'

/** The state of one builder: the history of its document, and the ways to go on in it. */
export interface Editor extends History {
  /** Records what a command made. */
  readonly apply: (change: Change) => void
  readonly select: (selection: readonly Pointer[]) => void
  readonly undo: () => void
  readonly redo: () => void
}

export type EditorStore = StoreApi<Editor>

/** A builder's state, starting with `document`. `now` gives milliseconds. */
export const createEditor = (document: JsonObject, now: () => number): EditorStore =>
  createStore<Editor>()((set) => ({
    ...historyOf(document),
    apply: (change) => set((history) => recorded(history, change, now())),
    select: (selection) => set((history) => selected(history, selection)),
    undo: () => set(undone),
    redo: () => set(redone),
  }))

/**
 * Records what `change` makes of the newest document; what is selected stays so. Changes with one key in a row are undone
 * together.
 */
export function changeDocument(
  store: EditorStore,
  name: ChangeName,
  change: (document: JsonObject) => JsonObject,
  mergeKey?: string,
): void {
  const { present, apply } = store.getState()
  const { document, selection } = present
  apply({ name, document: change(document), selection, ...(mergeKey !== undefined && { mergeKey }) })
}

const EditorContext = createContext<EditorStore | null>(null)

/** Gives the components inside it their editor. */
export const EditorProvider = EditorContext.Provider

/** The editor around this component, for commands that read the newest state when they run. */
export function useEditorStore(): EditorStore {
  const store = use(EditorContext)
  if (store === null) throw new Error('This component belongs inside a questionnaire builder.')
  return store
}

/** A part of the editor's state; the component is drawn again only when that part changes. */
export const useEditor = <Part>(part: (editor: Editor) => Part): Part => useStore(useEditorStore(), part)
