import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { attachClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/attach-closest-edge'
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge'
import { type RefObject, useEffect, useState } from 'react'
import type { ElementKind } from '../document/elements.ts'
import type { JsonObject } from '../document/json.ts'
import { indexOf, type Pointer, parentOf } from '../document/pointer.ts'
import { holds } from '../editing/holds.ts'
import { canMove } from '../editing/move-elements.ts'
import type { Spot } from '../editing/rearrange.ts'
import { useEditorStore } from '../history/editor.ts'
import type { Dragged } from './drag-source.ts'

/** Shows where a dragged element would land beside `element`, and takes it there: before it or behind it. */
export function useDropBeside(element: RefObject<HTMLElement | null>, pointer: Pointer): 'before' | 'behind' | null {
  const store = useEditorStore()
  const [side, setSide] = useState<'before' | 'behind' | null>(null)
  useEffect(() => {
    const list = parentOf(pointer)
    if (element.current === null || list === null) return
    const index = indexOf(pointer)
    return dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => mayLand(store.getState().present.document, source.data, { list, index }),
      // The gap between two cards belongs to the one that was left last.
      getIsSticky: () => true,
      getData: ({ input, element: target }) =>
        attachClosestEdge({ list, index }, { input, element: target, allowedEdges: ['top', 'bottom'] }),
      onDrag: ({ self, location }) => {
        const isInnermost = location.current.dropTargets[0]?.element === self.element
        setSide(isInnermost ? sideOf(self.data) : null)
      },
      onDragLeave: () => setSide(null),
      onDrop: () => setSide(null),
    })
  }, [element, pointer, store])
  return side
}

/** Takes what is dropped on `element`, an empty list or the space below its entries, to the end of the list. */
export function useDropAtEnd(element: RefObject<HTMLElement | null>, list: Pointer, length: number): boolean {
  const store = useEditorStore()
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    if (element.current === null) return
    const spot = { list, index: length }
    return dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => mayLand(store.getState().present.document, source.data, spot),
      getData: () => ({ ...spot }),
      onDrag: ({ self, location }) => setOver(location.current.dropTargets[0]?.element === self.element),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    })
  }, [element, list, length, store])
  return isOver
}

/** Takes what is dropped on `element`, which stands where there is nothing yet. */
export function useDropOnNothing(element: RefObject<HTMLElement | null>): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    if (element.current === null) return
    return dropTargetForElements({
      element: element.current,
      canDrop: ({ source }) => ['new', 'element'].includes(draggedOf(source.data)?.kind ?? ''),
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    })
  }, [element])
  return isOver
}

/** The spot that the data of a drop target stand for; null where there is nothing yet. */
export function spotOf(data: Readonly<Record<string | symbol, unknown>>): Spot | null {
  const { list, index } = data
  if (typeof list !== 'string' || typeof index !== 'number') return null
  return { list, index: sideOf(data) === 'behind' ? index + 1 : index }
}

/** What is dragged, by the data of its source; null for what comes from outside the builder. */
export const draggedOf = (data: Readonly<Record<string | symbol, unknown>>): Dragged | null =>
  data.kind === 'elements' || data.kind === 'new' || data.kind === 'element' ? (data as unknown as Dragged) : null

function sideOf(data: Readonly<Record<string | symbol, unknown>>): 'before' | 'behind' | null {
  const edge = extractClosestEdge(data)
  if (edge === null) return null
  return edge === 'bottom' ? 'behind' : 'before'
}

function mayLand(document: JsonObject, data: Readonly<Record<string | symbol, unknown>>, spot: Spot): boolean {
  const dragged = draggedOf(data)
  if (dragged === null) return false
  if (dragged.kind === 'elements') return canMove(document, dragged.selection, spot)
  return holds(spot.list, kindOfNew(dragged.kind === 'new' ? dragged.type : String(dragged.element.type)))
}

const kindOfNew = (type: string): ElementKind => (type === 'page' ? 'page' : 'question')
