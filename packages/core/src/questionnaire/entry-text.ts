import { isPlainObject, type PlainObject } from '../json/plain-object.ts'
import type { LocalizedText } from './localized-text.ts'
import { writtenText } from './written-text.ts'

/** The text of a choice, row, column or field; without one, its value. */
export function entryText(entry: unknown): LocalizedText {
  const text = isPlainObject(entry) ? writtenText(entry.text ?? entry.title) : null
  return text ?? { en: entryValue(entry) ?? '' }
}

/** What an entry of a list is called in answers and conditions; null for one that has no value. */
export function entryValue(entry: unknown): string | null {
  const value = isPlainObject(entry) ? namingValue(entry) : entry
  return value === null || value === undefined || typeof value === 'object' ? null : String(value)
}

const namingValue = ({ value, name }: PlainObject): unknown => value ?? name
