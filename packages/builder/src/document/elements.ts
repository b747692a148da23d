import { pointerTo } from '@estela/core/questionnaire/json-pointer'
import { isJsonList, isJsonObject, type Json, type JsonObject } from './json.ts'
import type { Pointer } from './pointer.ts'

export type ElementKind = 'page' | 'panel' | 'question' | 'column'

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

/** Lists of elements, under the names that survey-core reads; `questions` is the former name of `elements`. */
const ELEMENT_LISTS = ['elements', 'questions', 'templateElements', 'detailElements'] as const

/**
 * The pages of a document with all that they hold, in reading order. A document may also hold its questions directly,
 * without pages. Entries that are no objects are passed over; types nobody knows are kept as questions.
 */
export const elementsOf = (document: JsonObject): readonly ElementNode[] => [
  ...nodesIn(document.pages, '/pages', pageNode),
  ...ELEMENT_LISTS.flatMap((list) => nodesIn(document[list], `/${list}`, elementNode)),
]

/** A node and all nodes in it, outer before inner. */
export const withDescendants = (nodes: readonly ElementNode[]): ElementNode[] =>
  nodes.flatMap((node) => [node, ...withDescendants(node.children)])

type Reading = (element: JsonObject, pointer: Pointer) => ElementNode

const nodesIn = (list: Json | undefined, pointer: Pointer, read: Reading): ElementNode[] =>
  isJsonList(list)
    ? list.flatMap((entry, index) => (isJsonObject(entry) ? [read(entry, pointerTo(pointer, index))] : []))
    : []

const pageNode: Reading = (element, pointer) => nodeOf(element, pointer, 'page', 'page')

function elementNode(element: JsonObject, pointer: Pointer): ElementNode {
  const type = textOf(element.type)
  const isPanel = type === 'panel' || type === 'flowpanel' || (type === '' && isJsonList(element.elements))
  return nodeOf(element, pointer, isPanel ? 'panel' : 'question', type)
}

const columnNode: Reading = (element, pointer) => nodeOf(element, pointer, 'column', textOf(element.cellType))

const nodeOf = (element: JsonObject, pointer: Pointer, kind: ElementKind, type: string): ElementNode => ({
  pointer,
  kind,
  type,
  name: textOf(element.name),
  element,
  children: [
    ...(MATRICES_OF_COLUMNS.has(type) ? nodesIn(element.columns, `${pointer}/columns`, columnNode) : []),
    ...ELEMENT_LISTS.flatMap((list) => nodesIn(element[list], `${pointer}/${list}`, elementNode)),
    ...insideChoices(element.choices, `${pointer}/choices`),
  ],
})

/** Types whose columns are questions; in a plain matrix they are only answers. */
const MATRICES_OF_COLUMNS: ReadonlySet<string> = new Set(['matrixdropdown', 'matrixdynamic'])

/** A choice may open questions of its own. */
const insideChoices = (choices: Json | undefined, pointer: Pointer): ElementNode[] =>
  isJsonList(choices)
    ? choices.flatMap((choice, index) =>
        isJsonObject(choice) ? nodesIn(choice.elements, `${pointer}/${index}/elements`, elementNode) : [],
      )
    : []

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '')
