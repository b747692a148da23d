import type { ElementNode } from '../document/elements.ts'

interface NodeProps {
  readonly node: ElementNode
  readonly commands: unknown
  readonly number?: number
}

/** A card shows what its element holds and where it stands; while both are the same it need not be drawn again. */
export const isSameNode = (one: NodeProps, other: NodeProps): boolean =>
  one.node.element === other.node.element &&
  one.node.pointer === other.node.pointer &&
  one.number === other.number &&
  one.commands === other.commands
