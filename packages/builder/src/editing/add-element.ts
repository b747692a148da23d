import type { ElementKind } from '../document/elements.ts'
import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import type { Change } from '../history/history.ts'
import { insertElements } from './insert-elements.ts'
import { insertSpot } from './insert-spot.ts'
import { newElement, type PartLabel } from './new-element.ts'
import { placesOf, rearranged, type Spot } from './rearrange.ts'

const kindOf = (type: string): ElementKind => (type === 'page' || type === 'panel' ? type : 'question')

/**
 * Adds a new element of a type at `spot`, else where `insertSpot` says. The first page comes by itself with the first
 * question.
 */
export function addElement(
  document: JsonObject,
  selection: readonly Pointer[],
  type: string,
  label: PartLabel,
  spot: Spot | null = null,
): Change {
  const element = newElement(document, type, label)
  const place = spot ?? insertSpot(document, selection, kindOf(type))
  if (place !== null) return insertElements(document, [element], place, 'add')
  const page: JsonObject = { ...newElement(document, 'page', label), elements: [element] }
  const after = rearranged(document, [], { list: '/pages', index: 0 }, [page])
  return { name: 'add', document: after, selection: placesOf(after, [element]) }
}
