import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { pasteElements } from '../editing/clipboard.ts'
import { insertElements } from '../editing/insert-elements.ts'
import type { Spot } from '../editing/rearrange.ts'
import type { Change } from '../history/history.ts'

/** Puts an element of the library at `spot`, else behind what is selected; the first page comes with it by itself. */
export function insertEntry(
  document: JsonObject,
  selection: readonly Pointer[],
  element: JsonObject,
  spot: Spot | null = null,
): Change | null {
  if (spot !== null) return insertElements(document, [element], spot, 'add')
  const pasted = pasteElements(document, selection, [element])
  return pasted && { ...pasted, name: 'add' }
}
