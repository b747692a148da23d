import { type LocalizedString, localizedStrings, sourceOf } from '@estela/core/questionnaire/localized-strings'
import { SOURCE_LANGUAGE } from '@estela/core/questionnaire/text-languages'
import { hasWords } from '@estela/core/questionnaire/translatable'
import { withoutTranslation, withText } from '@estela/core/questionnaire/with-text'
import { isJsonObject, type JsonObject } from '../document/json.ts'
import { pointerWhenPromoted, promoted } from './promote.ts'

/** The document with a text in one language. What stands in for a text becomes one first, as soon as it is translated. */
export function translated(document: JsonObject, string: LocalizedString, language: string, text: string): JsonObject {
  if (string.implied === null) return withText(document, string.pointer, language, text)
  if (text === '' && !string.texts.has(language)) return document
  const pointer = pointerWhenPromoted(string)
  return withText(promoted(document, string), pointer, language, text)
}

/** The document in which every name or value with words that stands in for a text is a text of its own. */
export const allPromoted = (document: JsonObject): JsonObject =>
  localizedStrings(document).reduce(
    (promotedSoFar, string) => (hasWords(sourceOf(string)) ? promoted(promotedSoFar, string) : promotedSoFar),
    document,
  )

/**
 * The document with a language more. A questionnaire has the languages of its texts, so its first text gets an empty one:
 * the title, which is made where there is none.
 */
export function withLanguage(document: JsonObject, language: string): JsonObject {
  const { title, ...others } = document
  if (title === undefined) return { title: { [language]: '' }, ...others }
  const texts: JsonObject = isJsonObject(title) ? title : { default: title }
  return Object.hasOwn(texts, language) ? document : { ...document, title: { ...texts, [language]: '' } }
}

/** The document without any text in `language`. */
export const withoutLanguage = (document: JsonObject, language: string): JsonObject =>
  language === SOURCE_LANGUAGE
    ? document
    : localizedStrings(document)
        .filter(({ texts }) => texts.has(language))
        .reduce((left, { pointer }) => withoutTranslation(left, pointer, language), document)

/** How many texts are written in a language: what goes with it when it is removed. */
export const countTexts = (strings: readonly LocalizedString[], language: string): number =>
  strings.filter(({ texts }) => (texts.get(language) ?? '').trim() !== '').length
