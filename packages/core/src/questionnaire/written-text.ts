import { isPlainObject } from '../json/plain-object.ts'
import type { LocalizedText } from './localized-text.ts'

/** A text as SurveyJS writes it, a string or an object by language with `default` for English; null where none is written. */
export function writtenText(value: unknown): LocalizedText | null {
  if (typeof value === 'string') return value === '' ? null : { en: value }
  if (!isPlainObject(value)) return null
  const texts = Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  if (texts.length === 0) return null
  const { default: first, ...others } = Object.fromEntries(texts)
  return { ...others, en: first ?? others.en ?? texts[0]?.[1] ?? '' }
}
