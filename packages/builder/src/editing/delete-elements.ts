import type { JsonObject } from '../document/json.ts'
import { indexOf, type Pointer, parentOf, valueAt } from '../document/pointer.ts'
import type { Change } from '../history/history.ts'
import { chosenElements } from './chosen-elements.ts'
import { placesOf, rearranged } from './rearrange.ts'

/** Takes the selected elements away with all that is in them, and selects what then stands where the first one stood. */
export function deleteElements(document: JsonObject, selection: readonly Pointer[]): Change {
  const chosen = chosenElements(document, selection)
  const after = rearranged(
    document,
    chosen.map(({ pointer }) => pointer),
  )
  return { name: 'delete', document: after, selection: nextTo(document, after, chosen[0]?.pointer) }
}

function nextTo(before: JsonObject, after: JsonObject, first: Pointer | undefined): Pointer[] {
  const list = first === undefined ? null : parentOf(first)
  if (first === undefined || list === null) return []
  const entries = valueAt(before, list) as readonly JsonObject[]
  const [following] = entries.slice(indexOf(first) + 1).flatMap((entry) => placesOf(after, [entry]))
  const [preceding] = entries
    .slice(0, indexOf(first))
    .reverse()
    .flatMap((entry) => placesOf(after, [entry]))
  const around = parentOf(list)
  const next = following ?? preceding ?? (around === '' || around === null ? undefined : around)
  return next === undefined ? [] : [next]
}
