import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Cell } from './use-item-actions.ts'

/** Moves the focus to a cell of a list of rows once the list has been drawn anew. */
export function useFocusLater(): readonly [RefObject<HTMLOListElement | null>, (index: number, cell: Cell) => void] {
  const list = useRef<HTMLOListElement>(null)
  const [wanted, setWanted] = useState<{ readonly index: number; readonly cell: Cell } | null>(null)
  useEffect(() => {
    if (wanted === null) return
    const row = list.current?.children[wanted.index]
    row?.querySelector<HTMLElement>(`[data-cell="${wanted.cell}"]`)?.focus()
  }, [wanted])
  const focusLater = useCallback((index: number, cell: Cell) => setWanted({ index, cell }), [])
  return [list, focusLater]
}
