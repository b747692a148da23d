import { type LocalizedString, localizedStrings } from './localized-strings.ts'
import { withStaleTexts } from './stale-note.ts'
import { SOURCE_LANGUAGE } from './text-languages.ts'
import { staleTranslations } from './with-text.ts'

/**
 * The later of two documents, with the note of what is stale brought up to date: for changes that were not made text by
 * text with `withText`, such as an edit of the JSON. A translation that changed together with its source is right.
 * Texts are recognised by name, or by place where the name changed. Walks both documents.
 */
export function markStale<Document>(before: Document, after: Document): Document {
  if (before === after) return after
  const former = formerStrings(before)
  return localizedStrings(after).reduce((document, string) => {
    const counterpart = former(string)
    return counterpart === undefined ? document : marked(document, counterpart, string)
  }, after)
}

function formerStrings(before: unknown): (string: LocalizedString) => LocalizedString | undefined {
  const strings = localizedStrings(before)
  const byId = new Map(strings.map((each) => [each.id, each]))
  const byPointer = new Map(strings.map((each) => [each.pointer, each]))
  return ({ id, pointer }) => byId.get(id) ?? byPointer.get(pointer)
}

function marked<Document>(document: Document, before: LocalizedString, after: LocalizedString): Document {
  const formerSource = before.texts.get(SOURCE_LANGUAGE) ?? ''
  const hasNewSource = formerSource !== (after.texts.get(SOURCE_LANGUAGE) ?? '')
  const isKept = (language: string) => before.texts.get(language) === after.texts.get(language)
  const madeFrom = (language: string) => {
    if (!isKept(language)) return ''
    return after.staleFrom.get(language) ?? (hasNewSource ? formerSource : '')
  }
  if (!hasNewSource && after.staleFrom.size === 0) return document
  return withStaleTexts(document, after.pointer, () => staleTranslations(after.texts, madeFrom))
}
