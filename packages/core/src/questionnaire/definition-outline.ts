import { type DefinitionElement, definitionElements } from './definition-elements.ts'
import { entryText } from './entry-text.ts'
import { annotationOf } from './list-items.ts'
import type { LocalizedText } from './localized-text.ts'
import { writtenText } from './written-text.ts'

/** One line of the outline of a definition. */
export interface OutlineLine {
  readonly pointer: string
  /** 0 for a page. */
  readonly depth: number
  readonly kind: DefinitionElement['kind']
  readonly type: string
  readonly name: string
  /** Null where none is written. */
  readonly title: LocalizedText | null
  readonly isRequired: boolean
  readonly construct: string | null
  /** When it is shown, as an expression; null for always. */
  readonly visibleIf: string | null
  readonly rows: readonly LocalizedText[]
  readonly choices: readonly LocalizedText[]
}

/** What would a reader of the whole definition see, line by line? */
export const definitionOutline = (definition: unknown): OutlineLine[] => definitionElements(definition).map(lineOf)

function lineOf(each: DefinitionElement): OutlineLine {
  const { pointer, kind, type, name, element } = each
  const hasColumnsAsChoices = type === 'matrix'
  return {
    pointer,
    depth: depthOf(each),
    kind,
    type,
    name,
    title: writtenText(element.title),
    isRequired: element.isRequired === true,
    construct: nonEmpty(annotationOf(element)?.construct),
    visibleIf: nonEmpty(element.visibleIf),
    rows: textsOf(element.rows),
    choices: textsOf(hasColumnsAsChoices ? element.columns : (element.choices ?? element.rateValues)),
  }
}

const depthOf = ({ parent }: DefinitionElement): number => (parent === null ? 0 : depthOf(parent) + 1)

const nonEmpty = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const textsOf = (list: unknown): LocalizedText[] => (Array.isArray(list) ? list.map(entryText) : [])
