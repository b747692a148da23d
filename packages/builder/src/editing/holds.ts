import type { ElementKind } from '../document/elements.ts'
import { lastStepOf, type Pointer } from '../document/pointer.ts'

/** May an element of this kind stand in this list? Pages among pages, columns among columns, the rest in the rest. */
export function holds(list: Pointer, kind: ElementKind): boolean {
  const name = lastStepOf(list)
  if (name === 'pages') return kind === 'page'
  if (name === 'columns') return kind === 'column'
  return kind === 'panel' || kind === 'question'
}
