import type { PlainObject } from '../../json/plain-object.ts'
import { type DefinitionElement, definitionElements } from '../definition-elements.ts'
import { entryValue } from '../entry-text.ts'
import { CRITERIA, type Criterion, LEVELS, type Level, PAIR_KINDS, type PairKind } from '../item.ts'
import { annotationOf } from '../list-items.ts'

/** An element with an annotation, as its author wrote it, be it whole or not. */
export interface MeasuredElement extends DefinitionElement {
  readonly annotation: PlainObject
  /** '' where the author wrote none. */
  readonly construct: string
  /** Null for one that nobody knows, as are the next two. */
  readonly level: Level | null
  readonly criterion: Criterion | null
  readonly pair: PairKind | null
  /** '' where the author wrote none. */
  readonly scale: string
  /** Values of its rows, of a matrix. */
  readonly rows: readonly string[]
  /** Number of its page in the definition; all elements without a page stand on page 0. */
  readonly page: number
  /** It stands in something that is answered more than once, or in a column: its answers cannot be counted. */
  readonly isRepeated: boolean
}

/**
 * Which elements of a definition have an annotation that is an object? In reading order. Unlike the list of items it
 * takes whatever an author has written so far.
 */
export function measuredElements(definition: unknown): MeasuredElement[] {
  const elements = definitionElements(definition)
  const pages = elements.filter(({ kind }) => kind === 'page')
  return elements.flatMap((element) => {
    const annotation = annotationOf(element.element)
    if (annotation === null) return []
    return measured(element, annotation, Math.max(0, pages.indexOf(pageOf(element))))
  })
}

function measured(element: DefinitionElement, annotation: PlainObject, page: number): MeasuredElement {
  const { rows } = element.element
  return {
    ...element,
    annotation,
    construct: textOf(annotation.construct),
    level: LEVELS.find((level) => level === annotation.level) ?? null,
    criterion: CRITERIA.find((criterion) => criterion === annotation.criterion) ?? null,
    pair: PAIR_KINDS.find((pair) => pair === annotation.pair) ?? null,
    scale: textOf(annotation.scale),
    rows: element.type === 'matrix' && Array.isArray(rows) ? rows.flatMap((row) => entryValue(row) ?? []) : [],
    page,
    isRepeated: isRepeated(element),
  }
}

function pageOf(element: DefinitionElement): DefinitionElement {
  return element.parent === null ? element : pageOf(element.parent)
}

/** Items are read from pages and panels alone. */
function isRepeated({ list, parent }: DefinitionElement): boolean {
  if (parent === null) return false
  return list !== 'elements' || parent.kind === 'question' || isRepeated(parent)
}

/** The constructs under which the answers to an element are counted: its own, or one for each row. */
export const constructsOf = ({ construct, rows, type }: MeasuredElement): readonly string[] =>
  type === 'matrix' ? rows.map((row) => `${construct}.${row}`) : [construct]

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
