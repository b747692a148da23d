import { type LocalizedString, localizedStrings, sourceOf } from './localized-strings.ts'
import { SOURCE_LANGUAGE } from './text-languages.ts'
import { hasWords, type PlaceholderFault, placeholderFault } from './translatable.ts'

/** What one language of a definition still needs. Places are JSON pointers in the order of the document. */
export interface LanguageGaps {
  readonly language: string
  /** How many texts have words, and so need this language. */
  readonly needed: number
  /** Texts that recipients would read in another language. */
  readonly missing: readonly string[]
  /** Translations of a text that was changed since. */
  readonly stale: readonly string[]
  /** Translations in which a placeholder such as `{activity}` is lost or has come in. */
  readonly placeholderFaults: readonly (PlaceholderFault & { readonly pointer: string })[]
}

/**
 * What is missing, stale or faulty in each language of a definition? One entry per language, English first; a language
 * without gaps has empty lists. The names and values that stand in for a text are missing in every language but English.
 */
export function languageGaps(definition: unknown): LanguageGaps[] {
  const strings = localizedStrings(definition)
  return languagesIn(strings).map((language) => gapsIn(strings, language))
}

/** The languages of texts, English first. */
export const languagesIn = (strings: readonly LocalizedString[]): string[] => [
  ...new Set([SOURCE_LANGUAGE, ...strings.flatMap(({ texts }) => [...texts.keys()])]),
]

/** What one language of these texts still needs. */
export function gapsIn(strings: readonly LocalizedString[], language: string): LanguageGaps {
  const judged = strings.map((string) => ({ string, state: translationState(string, language) }))
  const pointersOf = (wanted: TranslationState) =>
    judged.filter(({ state }) => state === wanted).map(({ string }) => string.pointer)
  return {
    language,
    needed: judged.filter(({ state }) => state !== 'not-needed').length,
    missing: pointersOf('missing'),
    stale: pointersOf('stale'),
    placeholderFaults: strings.flatMap((string) => {
      const fault = faultIn(string, language)
      return fault === null ? [] : [{ pointer: string.pointer, ...fault }]
    }),
  }
}

export type TranslationState = 'there' | 'missing' | 'stale' | 'not-needed'

/** How far is a text in one language? In English it is missing where only translations are written. */
export function translationState(string: LocalizedString, language: string): TranslationState {
  const { texts, kind, implied } = string
  const isWritten = (texts.get(language) ?? '').trim() !== ''
  if (language === SOURCE_LANGUAGE) return isWritten || implied !== null ? neededAs('there', string) : ofSource(string)
  if (isWritten) return isStale(string, language) ? 'stale' : neededAs('there', string)
  return kind === 'file' ? 'not-needed' : neededAs('missing', string)
}

/** A note is out of date where the source has been set back to what was translated. */
const isStale = (string: LocalizedString, language: string): boolean =>
  string.staleFrom.has(language) && string.staleFrom.get(language) !== sourceOf(string)

/** The placeholders in which a translation differs from its source; null where they agree or nothing is translated. */
export function faultIn(string: LocalizedString, language: string): PlaceholderFault | null {
  const text = string.texts.get(language) ?? ''
  const source = sourceOf(string)
  if (language === SOURCE_LANGUAGE || text.trim() === '' || source.trim() === '') return null
  return placeholderFault(source, text)
}

const neededAs = (state: 'there' | 'missing', string: LocalizedString): TranslationState =>
  hasWords(sourceOf(string)) ? state : 'not-needed'

const ofSource = ({ texts }: LocalizedString): TranslationState =>
  [...texts.values()].some(hasWords) ? 'missing' : 'not-needed'
