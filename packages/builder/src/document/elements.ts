import { type DefinitionElement, definitionElements } from '@estela/core/questionnaire/definition-elements'
import { groupedBy } from './grouped-by.ts'
import type { JsonObject } from './json.ts'
import type { Pointer } from './pointer.ts'

export type ElementKind = DefinitionElement['kind']

/** A page, panel, question or matrix column of a document, at its place. */
export interface ElementNode {
  readonly pointer: Pointer
  readonly kind: ElementKind
  /** SurveyJS type, `page` for a page; that of its cells for a column; '' where the author wrote none. */
  readonly type: string
  /** '' where the author gave none. */
  readonly name: string
  readonly element: JsonObject
  readonly children: readonly ElementNode[]
}

/** The pages of a document with all that they hold, in reading order: what `definitionElements` lists, as a tree. */
export function elementsOf(document: JsonObject): readonly ElementNode[] {
  const inside = groupedBy(definitionElements(document), ({ parent }) => parent)
  const nodesIn = (parent: DefinitionElement | null): ElementNode[] =>
    (inside.get(parent) ?? []).map((each) => nodeOf(each, nodesIn(each)))
  return nodesIn(null)
}

const nodeOf = (
  { pointer, kind, type, name, element }: DefinitionElement,
  children: readonly ElementNode[],
): ElementNode => ({
  pointer,
  kind,
  type: kind === 'page' ? 'page' : type,
  name,
  // Whatever stands in a document is JSON.
  element: element as JsonObject,
  children,
})

/** A node and all nodes in it, outer before inner. */
export const withDescendants = (nodes: readonly ElementNode[]): ElementNode[] =>
  nodes.flatMap((node) => [node, ...withDescendants(node.children)])
