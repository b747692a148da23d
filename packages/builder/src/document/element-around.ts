import { elementsOf, withDescendants } from './elements.ts'
import type { JsonObject } from './json.ts'
import { type Pointer, parentOf } from './pointer.ts'

/** The places of all pages, panels, questions and columns of a document. */
export const elementPlaces = (document: JsonObject): ReadonlySet<Pointer> =>
  new Set(withDescendants(elementsOf(document)).map(({ pointer }) => pointer))

/** The innermost of some elements, given by their places, that a place belongs to; null outside all of them. */
export function elementAround(place: Pointer, elements: ReadonlySet<Pointer>): Pointer | null {
  let around: Pointer | null = place
  while (around !== null && !elements.has(around)) around = parentOf(around)
  return around
}
