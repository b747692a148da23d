import type { ElementKind, ElementNode } from '../document/elements.ts'
import type { Json } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'

/** One line of the outline. */
export interface OutlineRow {
  readonly pointer: Pointer
  readonly kind: ElementKind
  readonly type: string
  readonly name: string
  readonly title: Json | undefined
  /** 1 for a page. */
  readonly level: number
  /** Place among its siblings, counted from 1, and how many they are. */
  readonly position: number
  readonly size: number
  /** Null where nothing can be unfolded. */
  readonly isOpen: boolean | null
}

/** The lines of an outline, from top to bottom; what lies inside a folded element is left out. */
export const outlineRows = (nodes: readonly ElementNode[], folded: ReadonlySet<Pointer>, level = 1): OutlineRow[] =>
  nodes.flatMap((node, index) => {
    const isOpen = node.children.length === 0 ? null : !folded.has(node.pointer)
    const { pointer, kind, type, name, element } = node
    const place = { level, position: index + 1, size: nodes.length, isOpen }
    const row: OutlineRow = { pointer, kind, type, name, title: element.title, ...place }
    return isOpen ? [row, ...outlineRows(node.children, folded, level + 1)] : [row]
  })
