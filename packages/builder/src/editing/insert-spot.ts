import type { ElementKind, ElementNode } from '../document/elements.ts'
import { elementsOf, withDescendants } from '../document/elements.ts'
import { isJsonList, type JsonObject } from '../document/json.ts'
import { indexOf, type Pointer, parentOf, valueAt } from '../document/pointer.ts'
import { holds } from './holds.ts'
import type { Spot } from './rearrange.ts'
import { listInside } from './step-spot.ts'

/**
 * Where a new element of this kind goes when nobody says where: behind what is selected, at the end of a selected page
 * or panel, else at the end of the last page. Null where the document has no page for it yet.
 */
export function insertSpot(document: JsonObject, selection: readonly Pointer[], kind: ElementKind): Spot | null {
  const nodes = withDescendants(elementsOf(document))
  const chosen = nodes.findLast(({ pointer }) => selection.includes(pointer))
  const spot = chosen === undefined ? null : spotFor(document, nodes, chosen, kind)
  if (spot !== null) return spot
  if (kind === 'page') return endOf(document, '/pages')
  const last = nodes.findLast((node) => node.kind === 'page')
  if (last !== undefined) return endOf(document, `${last.pointer}/elements`)
  return isJsonList(document.elements) ? endOf(document, '/elements') : null
}

function spotFor(
  document: JsonObject,
  nodes: readonly ElementNode[],
  chosen: ElementNode,
  kind: ElementKind,
): Spot | null {
  const inside = listInside(chosen)
  if (inside !== null && holds(inside, kind)) return endOf(document, inside)
  const list = parentOf(chosen.pointer)
  if (list === null) return null
  if (holds(list, kind)) return { list, index: indexOf(chosen.pointer) + 1 }
  const around = nodes.find(({ pointer }) => pointer === parentOf(list))
  return around === undefined ? null : spotFor(document, nodes, around, kind)
}

const endOf = (document: JsonObject, list: Pointer): Spot => {
  const entries = valueAt(document, list)
  return { list, index: isJsonList(entries) ? entries.length : 0 }
}
