import { type ElementNode, elementsOf, withDescendants } from '../document/elements.ts'
import type { JsonObject } from '../document/json.ts'
import { isWithin, type Pointer } from '../document/pointer.ts'

/** Where a preview can begin: a page, and a question on it that is brought into sight. */
export interface StartPlace {
  readonly page: string
  readonly question: string | null
}

/** The page and the question that a selected place belongs to; null where it stands on no page with a name. */
export function startPlaceOf(document: JsonObject, selected: Pointer | undefined): StartPlace | null {
  if (selected === undefined) return null
  const page = elementsOf(document).find(({ pointer, kind }) => kind === 'page' && isWithin(selected, pointer))
  if (page === undefined || page.name === '') return null
  const around = withDescendants(page.children).find((node) => isWithin(selected, node.pointer) && isShownAsOne(node))
  return { page: page.name, question: around?.name || null }
}

/** The outermost question: what is inside a repeated panel is brought into sight with it. */
const isShownAsOne = ({ kind }: ElementNode): boolean => kind === 'question'
