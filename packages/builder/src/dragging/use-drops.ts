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
          const spot = location.current.dropTargets[0] ? spotOf(location.current.dropTargets[0].data) : null
          if (dragged === null || spot === null) return
          if (dragged.kind === 'new') commands.add(dragged.type, spot)
          else if (dragged.kind === 'element') commands.insert(dragged.element, spot)
          else commands.move(dragged.selection, spot)
        },
      }),
    [commands],
  )
}
