import type { JsonObject } from '../document/json.ts'
import { isWithin, type Pointer } from '../document/pointer.ts'
import type { Change } from '../history/history.ts'
import { chosenElements } from './chosen-elements.ts'
import { holds } from './holds.ts'
import { placesOf, rearranged, type Spot } from './rearrange.ts'

/** May the selected elements go there? Not into themselves, and only into a list that holds their kind. */
export function canMove(document: JsonObject, selection: readonly Pointer[], spot: Spot): boolean {
  const chosen = chosenElements(document, selection)
  return (
    chosen.length > 0 && chosen.every(({ kind, pointer }) => holds(spot.list, kind) && !isWithin(spot.list, pointer))
  )
}

/** Moves the selected elements, in reading order, to a spot where `canMove` lets them. They stay selected. */
export function moveElements(document: JsonObject, selection: readonly Pointer[], spot: Spot): Change {
  const chosen = chosenElements(document, selection)
  const elements = chosen.map(({ element }) => element)
  const places = chosen.map(({ pointer }) => pointer)
  const after = rearranged(document, places, spot, elements)
  return { name: 'move', document: after, selection: placesOf(after, elements) }
}
