import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { attachClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/attach-closest-edge'
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge/extract-closest-edge'
import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import type { Pointer } from '../document/pointer.ts'

/**
 * Lets the mouse take a row by its handle and drop it beside another row of the same list.
 * @returns the side on which a dragged row would land, and null while none is over this one
 */
export function useRowReordering(
  row: RefObject<HTMLElement | null>,
  handle: RefObject<HTMLElement | null>,
  list: Pointer,
  index: number,
  onMove: (from: number, to: number) => void,
): 'top' | 'bottom' | null {
  const [side, setSide] = useState<'top' | 'bottom' | null>(null)
  const drop = useEffectEvent((from: number, edge: 'top' | 'bottom' | null) => {
    setSide(null)
    const before = edge === 'bottom' ? index + 1 : index
    onMove(from, from < before ? before - 1 : before)
  })
  useEffect(() => {
    if (row.current === null || handle.current === null) return
    return combine(
      draggable({
        element: row.current,
        dragHandle: handle.current,
        getInitialData: () => ({ kind: 'row', list, index }),
      }),
      dropTargetForElements({
        element: row.current,
        canDrop: ({ source }) => source.data.kind === 'row' && source.data.list === list,
        getData: ({ input, element }) => attachClosestEdge({}, { input, element, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self }) => setSide(edgeOf(self.data)),
        onDragLeave: () => setSide(null),
        onDrop: ({ source, self }) => drop(Number(source.data.index), edgeOf(self.data)),
      }),
    )
  }, [row, handle, list, index])
  return side
}

function edgeOf(data: Record<string | symbol, unknown>): 'top' | 'bottom' | null {
  const edge = extractClosestEdge(data)
  return edge === 'top' || edge === 'bottom' ? edge : null
}
