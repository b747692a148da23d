import { draggable } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { type RefObject, useEffect } from 'react'
import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { useEditorStore } from '../history/editor.ts'

/** What is being dragged: elements of this document, a new one of a type, or one from elsewhere, whole. */
export type Dragged =
  | { readonly kind: 'elements'; readonly selection: readonly Pointer[] }
  | { readonly kind: 'new'; readonly type: string }
  | { readonly kind: 'element'; readonly element: JsonObject }

/** Lets the mouse drag a new element of this type out of `element`. */
export function useDragNew(element: RefObject<HTMLElement | null>, type: string): void {
  useEffect(() => {
    if (element.current === null) return
    return draggable({ element: element.current, getInitialData: () => ({ kind: 'new', type }) })
  }, [element, type])
}

/** Lets the mouse drag an element that is not in this document yet out of `element`. */
export function useDragEntry(element: RefObject<HTMLElement | null>, entry: JsonObject): void {
  useEffect(() => {
    if (element.current === null) return
    return draggable({ element: element.current, getInitialData: () => ({ kind: 'element', element: entry }) })
  }, [element, entry])
}

/** Lets the mouse drag the element at a place, with all that is selected when it is one of them. */
export function useDragElement(
  element: RefObject<HTMLElement | null>,
  handle: RefObject<HTMLElement | null>,
  pointer: Pointer,
): void {
  const store = useEditorStore()
  useEffect(() => {
    if (element.current === null || handle.current === null) return
    return draggable({
      element: element.current,
      dragHandle: handle.current,
      getInitialData: () => {
        const { selection } = store.getState().present
        return { kind: 'elements', selection: selection.includes(pointer) ? selection : [pointer] }
      },
    })
  }, [element, handle, pointer, store])
}
