import type { JsonObject } from '../document/json.ts'
import { indexOf, type Pointer, parentOf } from '../document/pointer.ts'
import type { Change } from '../history/history.ts'
import { chosenElements } from './chosen-elements.ts'
import { insertElements } from './insert-elements.ts'

/** Puts copies of the selected elements behind the last of them; null where nothing is selected. */
export function duplicateElements(document: JsonObject, selection: readonly Pointer[]): Change | null {
  const chosen = chosenElements(document, selection)
  const last = chosen.at(-1)
  const list = last === undefined ? null : parentOf(last.pointer)
  if (last === undefined || list === null) return null
  const siblings = chosen.filter(({ kind }) => kind === last.kind).map(({ element }) => element)
  return insertElements(document, siblings, { list, index: indexOf(last.pointer) + 1 }, 'duplicate')
}
