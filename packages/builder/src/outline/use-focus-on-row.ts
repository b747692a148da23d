import { type RefObject, useEffect } from 'react'
import type { Pointer } from '../document/pointer.ts'
import { useEditor } from '../history/editor.ts'
import type { OutlineRow } from './outline-rows.ts'

/** The row where the keyboard enters the tree: the first selected one. While the focus is in the tree it follows. */
export function useFocusOnRow(tree: RefObject<HTMLElement | null>, rows: readonly OutlineRow[]): Pointer | undefined {
  const selection = useEditor((editor) => editor.present.selection)
  const stop = (rows.find(({ pointer }) => selection.includes(pointer)) ?? rows[0])?.pointer
  useEffect(() => {
    if (stop === undefined || !tree.current?.contains(document.activeElement)) return
    tree.current.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(stop)}"]`)?.focus()
  }, [stop, tree])
  return stop
}
