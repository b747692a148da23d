import { pointerTo } from '@estela/core/questionnaire/json-pointer'
import { type ElementNode, elementsOf, withDescendants } from '../document/elements.ts'
import { isJsonList, type JsonObject } from '../document/json.ts'
import { indexOf, type Pointer, parentOf, valueAt } from '../document/pointer.ts'
import { holds } from './holds.ts'
import type { Spot } from './rearrange.ts'

/** `up` and `down` among its neighbours and on to the next page; `in` to the panel above; `out` of the panel around. */
export type StepDirection = 'up' | 'down' | 'in' | 'out'

/** Where one step in this direction takes the element at a place; null where there is no way. */
export function stepSpot(document: JsonObject, pointer: Pointer, direction: StepDirection): Spot | null {
  const nodes = withDescendants(elementsOf(document))
  const node = nodes.find((each) => each.pointer === pointer)
  const list = parentOf(pointer)
  if (node === undefined || list === null) return null
  if (direction === 'in') return spotInside(document, list, indexOf(pointer), nodes)
  if (direction === 'out') return spotOutside(nodes, list, node)
  return spotBeside(document, list, node, direction) ?? spotOnNextPage(document, nodes, node, direction)
}

const lengthOf = (document: JsonObject, list: Pointer): number => {
  const entries = valueAt(document, list)
  return isJsonList(entries) ? entries.length : 0
}

function spotBeside(document: JsonObject, list: Pointer, node: ElementNode, direction: 'up' | 'down'): Spot | null {
  const index = indexOf(node.pointer)
  if (direction === 'up') return index > 0 ? { list, index: index - 1 } : null
  return index < lengthOf(document, list) - 1 ? { list, index: index + 2 } : null
}

function spotOnNextPage(
  document: JsonObject,
  nodes: readonly ElementNode[],
  node: ElementNode,
  direction: 'up' | 'down',
): Spot | null {
  const pages = nodes.filter(({ kind }) => kind === 'page')
  const page = pages.findIndex(({ pointer }) => parentOf(node.pointer) === `${pointer}/elements`)
  const next = page < 0 ? undefined : pages[page + (direction === 'up' ? -1 : 1)]
  if (next === undefined) return null
  const list = `${next.pointer}/elements`
  return { list, index: direction === 'up' ? lengthOf(document, list) : 0 }
}

function spotInside(document: JsonObject, list: Pointer, index: number, nodes: readonly ElementNode[]): Spot | null {
  const above = nodes.find(({ pointer }) => pointer === pointerTo(list, index - 1))
  const inner = above === undefined ? null : listInside(above)
  return inner === null ? null : { list: inner, index: lengthOf(document, inner) }
}

/** The list in which an element keeps other elements; null where it keeps none. */
export function listInside({ kind, type, pointer }: ElementNode): Pointer | null {
  if (kind === 'page' || kind === 'panel') return `${pointer}/elements`
  return type === 'paneldynamic' ? `${pointer}/templateElements` : null
}

function spotOutside(nodes: readonly ElementNode[], list: Pointer, node: ElementNode): Spot | null {
  const around = nodes.find(({ pointer }) => pointer === parentOf(list))
  const outer = around === undefined ? null : parentOf(around.pointer)
  if (around === undefined || outer === null || !holds(outer, node.kind)) return null
  return { list: outer, index: indexOf(around.pointer) + 1 }
}
