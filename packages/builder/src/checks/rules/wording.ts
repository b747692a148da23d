import type { DefinitionElement } from '@estela/core/questionnaire/definition-elements'
import { type LocalizedString, sourceOf } from '@estela/core/questionnaire/localized-strings'
import { SOURCE_LANGUAGE } from '@estela/core/questionnaire/text-languages'
import type { CheckedQuestionnaire } from '../checked-questionnaire.ts'

/** A text of a questionnaire in one of its languages. */
export interface Wording {
  readonly string: LocalizedString
  readonly element: DefinitionElement | null
  /** Two letters: `es` also for `es-mx`. */
  readonly language: string
  readonly text: string
}

/** Every text in every language, names and values that stand in for a text included. */
export function wordingsOf({ strings, elements }: CheckedQuestionnaire): Wording[] {
  const byPointer = new Map(elements.map((element) => [element.pointer, element]))
  return strings.flatMap((string) => {
    const element = byPointer.get(string.elementPointer) ?? null
    const texts = new Map([[SOURCE_LANGUAGE, sourceOf(string)], ...string.texts])
    return [...texts]
      .filter(([, text]) => text.trim() !== '')
      .map(([language, text]) => ({ string, element, language: language.slice(0, 2).toLowerCase(), text }))
  })
}

/** Is this what is asked: the title of a question, or a row that has answers of its own? */
export const isStem = ({ string, element }: Wording): boolean =>
  element !== null &&
  (element.kind === 'question' || element.kind === 'column') &&
  ((string.property === 'title' && string.pointer.startsWith(`${element.pointer}/`)) || isRow({ string, element }))

const isRow = ({ string, element }: Pick<Wording, 'string' | 'element'>): boolean =>
  string.pointer.startsWith(`${element?.pointer}/rows/`)

/** The first of several patterns, in the language of the text, that it matches: the words that matched. */
export function matched(
  { language, text }: Wording,
  patterns: Readonly<Record<string, readonly RegExp[]>>,
): string | null {
  for (const pattern of patterns[language] ?? []) {
    const words = pattern.exec(text)?.[0]
    if (words !== undefined) return words.trim()
  }
  return null
}
