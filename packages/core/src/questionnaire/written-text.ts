import type { LocalizedText } from './localized-text.ts'
import { textsByLanguage } from './text-languages.ts'

/** A text as SurveyJS writes it; null where none is written. Where English is missing another language stands in for it. */
export function writtenText(value: unknown): LocalizedText | null {
  const texts = new Map([...textsByLanguage(value)].filter(([, text]) => text !== ''))
  const [first] = texts.values()
  return first === undefined ? null : { en: first, ...Object.fromEntries(texts) }
}
