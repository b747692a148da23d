import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter'
import { useEffect } from 'react'
import type { Commands } from '../editing/use-commands.ts'
import { draggedOf, spotOf } from './drop-target.ts'

/** Carries out what the mouse dropped on the innermost place that takes it. */
export function useDrops(commands: Commands): void {
  useEffect(
    () =>
      monitorForElements({
        onDrop: ({ source, location }) => {
          const dragged = draggedOf(source.data)
          const [target] = location.current.dropTargets
          if (dragged === null || target === undefined) return
          // Only an empty questionnaire takes a drop without a spot: the first page comes with it.
          const spot = spotOf(target.data)
          if (dragged.kind === 'new') commands.add(dragged.type, spot ?? undefined)
          else if (dragged.kind === 'element') commands.insert(dragged.element, spot ?? undefined)
          else if (spot !== null) commands.move(dragged.selection, spot)
        },
      }),
    [commands],
  )
}
