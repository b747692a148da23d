import { type RefObject, useEffect } from 'react'
import type { Pointer } from '../document/pointer.ts'
import { useEditor } from '../history/editor.ts'
import type { OutlineRow } from './outline-rows.ts'

/**
 * The row where the keyboard enters the tree: the first selected one. It is brought into sight; while the focus is in
 * the tree it follows.
 */
export function useFocusOnRow(tree: RefObject<HTMLElement | null>, rows: readonly OutlineRow[]): Pointer | undefined {
  const selection = useEditor((editor) => editor.present.selection)
  const stop = (rows.find(({ pointer }) => selection.includes(pointer)) ?? rows[0])?.pointer
  useEffect(() => {
    const row =
      stop === undefined ? null : tree.current?.querySelector<HTMLElement>(`[data-pointer="${CSS.escape(stop)}"]`)
    if (row) showInItsList(row)
    if (tree.current?.contains(document.activeElement)) row?.focus()
  }, [stop, tree])
  return stop
}

/** Scrolls the list around a row, and nothing around the list: the page stays where the person is. */
function showInItsList(row: HTMLElement): void {
  let list = row.parentElement
  while (list !== null && !/auto|scroll/.test(getComputedStyle(list).overflowY)) list = list.parentElement
  if (list === null || list === document.scrollingElement) return
  const [inner, outer] = [row.getBoundingClientRect(), list.getBoundingClientRect()]
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom
}
