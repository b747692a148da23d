import { type ElementNode, elementsOf, withDescendants } from '../document/elements.ts'
import type { JsonObject } from '../document/json.ts'
import { isWithin, type Pointer } from '../document/pointer.ts'

/** The selected elements in reading order; one that lies inside another selected one goes with it and is left out. */
export function chosenElements(document: JsonObject, selection: readonly Pointer[]): ElementNode[] {
  const chosen = withDescendants(elementsOf(document)).filter(({ pointer }) => selection.includes(pointer))
  return chosen.filter((node) => !chosen.some((other) => other !== node && isWithin(node.pointer, other.pointer)))
}
