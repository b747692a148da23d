import { type ElementNode, withDescendants } from '../document/elements.ts'
import type { Pointer } from '../document/pointer.ts'
import type { Places } from './json-reader.ts'

/** The innermost page, panel, question or column that the caret stands in, before this character of a text; null outside all. */
export function elementAtCaret(nodes: readonly ElementNode[], places: Places, offset: number): Pointer | null {
  const around = withDescendants(nodes).filter(({ pointer }) => {
    const span = places.get(pointer)
    return span !== undefined && span.from <= offset && offset <= span.to
  })
  return around.at(-1)?.pointer ?? null
}
