import type { KeyboardEvent } from 'react'
import type { Pointer } from '../document/pointer.ts'
import { useEditorStore } from '../history/editor.ts'
import { isRightToLeft } from '../session/is-right-to-left.ts'
import type { OutlineRow } from './outline-rows.ts'

/** Keys of a tree beside those of the builder: unfold and fold, first and last, walking over what is shown only. */
export function useTreeKeys(
  rows: readonly OutlineRow[],
  folded: ReadonlySet<Pointer>,
  setFolded: (folded: ReadonlySet<Pointer>) => void,
  otherwise: (event: KeyboardEvent) => void,
): (event: KeyboardEvent) => void {
  const store = useEditorStore()
  return (event) => {
    const { selection } = store.getState().present
    const index = rows.findIndex(({ pointer }) => pointer === selection.at(-1))
    const row = rows[index]
    const next = event.altKey || event.shiftKey ? undefined : rowFor(event.key, rows, index)
    const folding = event.altKey ? null : foldingFor(event)
    if (next !== undefined) store.getState().select([next.pointer])
    else if (folding !== null && row !== undefined) setFolded(refolded(folded, row, folding))
    else return otherwise(event)
    event.preventDefault()
  }
}

function rowFor(key: string, rows: readonly OutlineRow[], index: number): OutlineRow | undefined {
  if (key === 'Home') return rows[0]
  if (key === 'End') return rows.at(-1)
  if (key === 'ArrowDown') return rows[index + 1]
  return key === 'ArrowUp' ? rows[Math.max(0, index - 1)] : undefined
}

function foldingFor(event: KeyboardEvent): 'fold' | 'unfold' | null {
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return null
  const isReversed = isRightToLeft(event.currentTarget)
  return (event.key === 'ArrowLeft') === isReversed ? 'unfold' : 'fold'
}

function refolded(folded: ReadonlySet<Pointer>, row: OutlineRow, folding: 'fold' | 'unfold'): ReadonlySet<Pointer> {
  const others = [...folded].filter((pointer) => pointer !== row.pointer)
  return new Set(folding === 'fold' && row.isOpen !== null ? [...others, row.pointer] : others)
}
