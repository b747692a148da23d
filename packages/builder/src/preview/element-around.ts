import { elementsOf, withDescendants } from '../document/elements.ts'
import type { JsonObject } from '../document/json.ts'
import { isWithin, type Pointer } from '../document/pointer.ts'

/** The innermost page, panel, question or column around a place; null outside all of them. */
export const elementAround = (document: JsonObject, place: Pointer): Pointer | null =>
  withDescendants(elementsOf(document)).findLast(({ pointer }) => isWithin(place, pointer))?.pointer ?? null
