import { isPlainObject } from '@estela/core/json/plain-object'
import type { DefinitionElement } from '@estela/core/questionnaire/definition-elements'
import { entryValue } from '@estela/core/questionnaire/entry-text'
import { readBareChoice } from '@estela/core/questionnaire/implied-text'
import { textsByLanguage } from '@estela/core/questionnaire/text-languages'

/** A choice, row or column as its author wrote it. */
export interface Entry {
  readonly pointer: string
  readonly value: string
  /** By language; that of the source is its value where no text is written. */
  readonly texts: ReadonlyMap<string, string>
}

const CHOICE_TYPES = ['radiogroup', 'checkbox', 'dropdown', 'tagbox', 'ranking', 'imagepicker', 'buttongroup']
const CHOICE_LISTS = new Map([
  ...CHOICE_TYPES.map((type) => [type, 'choices'] as const),
  ['rating', 'rateValues'] as const,
])

/** The property in which a question lists the answers to choose from; null where it has no such list. */
export function choicePropertyOf({ type, kind }: DefinitionElement): 'choices' | 'rateValues' | 'columns' | null {
  if (type === 'matrix' && kind === 'question') return 'columns'
  return CHOICE_LISTS.get(type) ?? null
}

/** The lists of a question whose entries recipients tell apart by their texts. */
export const entryListsOf = (element: DefinitionElement): string[] => {
  const list = choicePropertyOf(element)
  const isMatrix = element.type === 'matrix' || element.type === 'matrixdropdown'
  return [...(list === null ? [] : [list]), ...(isMatrix ? ['rows'] : [])]
}

/** The entries of one list of a question; those without a value are passed over. */
export function entriesOf({ element, pointer }: DefinitionElement, list: string): Entry[] {
  const entries = element[list]
  if (!Array.isArray(entries)) return []
  return entries.flatMap((entry: unknown, index) => {
    const bare = readBareChoice(entry)
    const value = entryValue(isPlainObject(entry) ? entry : bare.value)
    if (value === null) return []
    const texts = new Map(isPlainObject(entry) ? textsByLanguage(entry.text ?? entry.title) : [['en', bare.text]])
    if ((texts.get('en') ?? '') === '') texts.set('en', value)
    return [{ pointer: `${pointer}/${list}/${index}`, value, texts }]
  })
}
