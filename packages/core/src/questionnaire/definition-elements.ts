import { isPlainObject, type PlainObject } from '../json/plain-object.ts'
import { pointerTo } from './json-pointer.ts'

/** A page, panel, question or matrix column of a definition, at its place. */
export interface DefinitionElement {
  /** JSON pointer into the definition. */
  readonly pointer: string
  readonly kind: 'page' | 'panel' | 'question' | 'column'
  /** SurveyJS type, that of its cells for a column; '' for a page, and where the author wrote none. */
  readonly type: string
  /** '' where the author gave none. */
  readonly name: string
  readonly element: PlainObject
  /** The list that it stands in, such as `elements`. */
  readonly list: string
  /** The page, panel or question around it; null for a page. */
  readonly parent: DefinitionElement | null
}

/** Lists of elements, under the names that survey-core reads; `questions` is the former name of `elements`. */
const ELEMENT_LISTS = ['elements', 'questions', 'templateElements', 'detailElements'] as const

/** Types whose columns are questions; in a plain matrix they are only answers. */
const MATRICES_OF_COLUMNS: ReadonlySet<string> = new Set(['matrixdropdown', 'matrixdynamic'])

/**
 * Which pages, panels, questions and columns does a definition have? In reading order, outer before inner. A definition
 * may also hold its questions directly, without pages. Entries that are no objects are passed over; types nobody knows
 * are kept as questions.
 */
export function definitionElements(definition: unknown): DefinitionElement[] {
  if (!isPlainObject(definition)) return []
  const root = { element: definition, pointer: '' }
  return [...elementsIn(root, 'pages', null), ...ELEMENT_LISTS.flatMap((list) => elementsIn(root, list, null))].flatMap(
    (element) => [element, ...elementsWithin(element)],
  )
}

/** The keys of an element, or of the whole definition, that hold other elements. */
export const isElementList = (key: string, type: string): boolean =>
  key === 'pages' || ELEMENT_LISTS.some((list) => list === key) || (key === 'columns' && MATRICES_OF_COLUMNS.has(type))

type Holder = Pick<DefinitionElement, 'element' | 'pointer'>

const elementsWithin = (outer: DefinitionElement): DefinitionElement[] =>
  [
    ...(MATRICES_OF_COLUMNS.has(outer.type) ? elementsIn(outer, 'columns', outer) : []),
    ...ELEMENT_LISTS.flatMap((list) => elementsIn(outer, list, outer)),
    ...elementsInChoices(outer),
  ].flatMap((element) => [element, ...elementsWithin(element)])

function elementsIn({ element, pointer }: Holder, list: string, parent: DefinitionElement | null): DefinitionElement[] {
  const entries = element[list]
  if (!Array.isArray(entries)) return []
  return entries.flatMap((entry: unknown, index) =>
    isPlainObject(entry) ? [read(entry, pointerTo(pointerTo(pointer, list), index), list, parent)] : [],
  )
}

/** A choice may open questions of its own. */
function elementsInChoices(outer: DefinitionElement): DefinitionElement[] {
  const { choices } = outer.element
  if (!Array.isArray(choices)) return []
  return choices.flatMap((choice: unknown, index) =>
    isPlainObject(choice)
      ? elementsIn({ element: choice, pointer: `${outer.pointer}/choices/${index}` }, 'elements', outer)
      : [],
  )
}

function read(
  element: PlainObject,
  pointer: string,
  list: string,
  parent: DefinitionElement | null,
): DefinitionElement {
  const kind = kindOf(element, list)
  const type = kind === 'page' ? '' : textOf(kind === 'column' ? element.cellType : element.type)
  return { pointer, kind, type, name: textOf(element.name), element, list, parent }
}

function kindOf({ type, elements }: PlainObject, list: string): DefinitionElement['kind'] {
  if (list === 'pages') return 'page'
  if (list === 'columns') return 'column'
  return type === 'panel' || type === 'flowpanel' || (type === undefined && Array.isArray(elements))
    ? 'panel'
    : 'question'
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
