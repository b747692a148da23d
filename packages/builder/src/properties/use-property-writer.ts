import { useMemo, useRef } from 'react'
import { isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import { type Pointer, valueAt } from '../document/pointer.ts'
import type { ChangeName } from '../history/change-name.ts'
import { changeDocument, type EditorStore, useEditorStore } from '../history/editor.ts'
import { type PropertyPlace, pointerOf, setLocalizedProperty, setProperty } from './set-property.ts'

/** Writes properties of one or several objects at once, as one change that can be undone. */
export interface PropertyWriter {
  /** `isTyping`: the change goes on the one before it at the same place. undefined takes the property away. */
  readonly set: (places: readonly PropertyPlace[], value: Json | undefined, isTyping?: boolean) => void
  readonly setText: (places: readonly PropertyPlace[], language: string, text: string) => void
}

/** A key that was taken away and comes back, as when a text is typed anew, takes its former place again. */
type KeyOrders = Map<Pointer, readonly string[]>

/** The writer for the builder around this component. */
export function usePropertyWriter(): PropertyWriter {
  const store = useEditorStore()
  const orders = useRef<KeyOrders>(new Map())
  return useMemo(
    () => ({
      set: (places, value, isTyping = false) =>
        apply(store, orders.current, places, 'set-property', isTyping ? 'typing' : null, (document, place, keys) =>
          setProperty(document, place, value, keys),
        ),
      setText: (places, language, text) =>
        apply(store, orders.current, places, 'set-text', language, (document, place, keys) =>
          setLocalizedProperty(document, place, language, text, keys),
        ),
    }),
    [store],
  )
}

type Write = (document: JsonObject, place: PropertyPlace, keysBefore: readonly string[]) => JsonObject

function apply(
  store: EditorStore,
  orders: KeyOrders,
  places: readonly PropertyPlace[],
  name: ChangeName,
  mergeKey: string | null,
  write: Write,
): void {
  const change = (document: JsonObject) =>
    places.reduce((each, place) => write(each, place, keysAt(orders, each, place)), document)
  const pointers = places.map(pointerOf).join(' ')
  changeDocument(store, name, change, mergeKey === null ? undefined : `${pointers} ${mergeKey}`)
}

function keysAt(orders: KeyOrders, document: JsonObject, place: PropertyPlace): readonly string[] {
  const owner = valueAt(document, place.owner)
  const keys = isJsonObject(owner) ? Object.keys(owner) : []
  if (keys.includes(place.key)) orders.set(pointerOf(place), keys)
  return orders.get(pointerOf(place)) ?? []
}
