import { useMemo } from 'react'
import { isJsonList, type Json } from '../document/json.ts'
import { type Pointer, valueAt } from '../document/pointer.ts'
import { type EditorStore, useEditorStore } from '../history/editor.ts'
import type { ItemKeys } from '../metadata/property-kind.ts'
import { itemsFromText, nextItem } from './items-from-text.ts'
import { usePanel } from './panel-context.ts'
import { type PropertyPlace, pointerOf } from './set-property.ts'
import type { PropertyWriter } from './use-property-writer.ts'

/** The part of a row that is focused after a change: marked in the row by `data-cell`. */
export type Cell = 'handle' | 'code' | 'text' | 'remove'

/** What can be done to the rows of a list. The same functions as long as the list stands where it stands. */
export interface ItemActions {
  readonly insert: (index: number, added: readonly Json[]) => void
  readonly add: () => void
  readonly paste: (index: number, text: string) => void
  readonly move: (from: number, to: number, cell?: Cell) => void
  readonly remove: (index: number) => void
  readonly replace: (index: number, entry: Json) => void
  /** Enter in a text: in the last row it adds another. */
  readonly enter: (index: number) => void
}

/** @param focusLater focuses a cell once the list has been drawn anew; the same function every time */
export function useItemActions(
  { owner, key }: PropertyPlace,
  keys: ItemKeys,
  focusLater: (index: number, cell: Cell) => void,
): ItemActions {
  const store = useEditorStore()
  const { writer } = usePanel()
  return useMemo(
    () => actionsOn(listAt(store, writer, { owner, key }), keys, focusLater),
    [store, writer, owner, key, keys, focusLater],
  )
}

/** The entries as they are when something is done, so that nobody acts on a list drawn earlier. */
interface List {
  readonly entries: () => readonly Json[]
  readonly set: (entries: readonly Json[]) => void
}

function listAt(store: EditorStore, writer: PropertyWriter, place: PropertyPlace): List {
  const pointer: Pointer = pointerOf(place)
  return {
    entries: () => {
      const entries = valueAt(store.getState().present.document, pointer)
      return isJsonList(entries) ? entries : []
    },
    set: (entries) => writer.set([place], entries.length === 0 ? undefined : entries),
  }
}

function actionsOn(
  { entries, set }: List,
  keys: ItemKeys,
  focusLater: (index: number, cell: Cell) => void,
): ItemActions {
  const insert = (index: number, added: readonly Json[]) => {
    set(entries().toSpliced(index, 0, ...added))
    focusLater(index, 'text')
  }
  const add = () => insert(entries().length, [nextItem(entries(), keys)])
  return {
    insert,
    add,
    paste: (index, text) => insert(index, itemsFromText(text, entries(), keys)),
    move: (from, to, cell = 'handle') => {
      const entry = entries()[from]
      if (entry === undefined || to < 0 || to >= entries().length || from === to) return
      set(entries().toSpliced(from, 1).toSpliced(to, 0, entry))
      focusLater(to, cell)
    },
    remove: (index) => {
      set(entries().toSpliced(index, 1))
      focusLater(Math.max(0, Math.min(index, entries().length - 1)), 'remove')
    },
    replace: (index, entry) => set(entries().with(index, entry)),
    enter: (index) => {
      if (index === entries().length - 1) add()
    },
  }
}
