import { isPlainObject, type PlainObject } from '../json/plain-object.ts'
import { changedAt } from './changed-at.ts'
import { type StaleTexts, withStaleTexts } from './stale-note.ts'
import { SOURCE_LANGUAGE, textsByLanguage } from './text-languages.ts'

/**
 * The document with one text changed in one language, and with the note of what is stale kept true: a new source text
 * leaves its translations stale until it is set back, a new translation is no longer stale. Costs the depth of the
 * place, not the size of the document. A plain text stays one until a second language comes in; when the last
 * translation goes, it is one again. An empty translation is taken away.
 * @param pointer of the text, as in `LocalizedString.pointer`; what stands in for a text must be promoted first
 * @throws RangeError where there is no object that could hold the text
 */
export function withText<Document>(document: Document, pointer: string, language: string, text: string): Document {
  let before: unknown
  let after: unknown
  const changed = changedAt(document, pointer, (value) => {
    before = value
    after = languageSet(value, language, text, pointer.endsWith('/dataList'))
    return after
  })
  if (changed === document) return document
  return withStaleTexts(changed, pointer, (stale) => {
    if (language !== SOURCE_LANGUAGE) return new Map([...stale].filter(([each]) => each !== language))
    const source = textsByLanguage(before).get(SOURCE_LANGUAGE) ?? ''
    return staleTranslations(textsByLanguage(after), (each) => stale.get(each) ?? source)
  })
}

/** The document where a translation counts as right although its source was changed since. */
export const withStillRight = <Document>(document: Document, pointer: string, language: string): Document =>
  withStaleTexts(document, pointer, (stale) => new Map([...stale].filter(([each]) => each !== language)))

/** The document without a text in one language, also where that text is empty. Nothing else of the text is changed. */
export const withoutTranslation = <Document>(document: Document, pointer: string, language: string): Document =>
  withStillRight(
    changedAt(document, pointer, (value) => languageRemoved(value, language)),
    pointer,
    language,
  )

/**
 * Which translations are stale, given the source each was made from? None whose source is the present one, none that was
 * made from nothing.
 */
export function staleTranslations(
  texts: ReadonlyMap<string, string>,
  madeFrom: (language: string) => string,
): StaleTexts {
  const translated = [...texts].filter(([language, text]) => language !== SOURCE_LANGUAGE && text.trim() !== '')
  return new Map(
    translated
      .map(([language]) => [language, madeFrom(language)] as const)
      .filter(([, source]) => source.trim() !== '' && source !== texts.get(SOURCE_LANGUAGE)),
  )
}

function languageSet(value: unknown, language: string, text: string, isList: boolean): unknown {
  if ((textsByLanguage(value).get(language) ?? '') === text) return value
  const written = isList ? linesOf(text) : text
  if (language === SOURCE_LANGUAGE) return isPlainObject(value) ? sourceSet(value, written) : written
  if (text === '') return languageRemoved(value, language)
  if (isPlainObject(value)) return { ...value, [language]: written }
  return value === undefined ? { [language]: written } : { default: value, [language]: written }
}

const linesOf = (text: string): readonly string[] => (text === '' ? [] : text.split('\n'))

function sourceSet(value: PlainObject, written: unknown): PlainObject {
  if (Object.hasOwn(value, 'default')) return { ...value, default: written }
  return Object.hasOwn(value, SOURCE_LANGUAGE)
    ? { ...value, [SOURCE_LANGUAGE]: written }
    : { default: written, ...value }
}

function languageRemoved(value: unknown, language: string): unknown {
  if (!isPlainObject(value) || !Object.hasOwn(value, language)) return value
  const others = Object.entries(value).filter(([key]) => key !== language)
  if (others.length === 0) return undefined
  return others.length === 1 && others[0]?.[0] === 'default' ? others[0][1] : Object.fromEntries(others)
}
