import { SOURCE_LANGUAGE } from '@estela/core/questionnaire/text-languages'
import { without, withValue } from '../document/change-json.ts'
import { isJsonObject, type JsonObject } from '../document/json.ts'
import { type Pointer, valueAt } from '../document/pointer.ts'

/** The document with a text in one language; '' takes it away. */
export function setText(document: JsonObject, pointer: Pointer, language: string, text: string): JsonObject {
  const value = valueAt(document, pointer)
  const key = language === SOURCE_LANGUAGE ? 'default' : language
  if (isJsonObject(value)) {
    const { [key]: _old, ...others } = value
    return withValue(document, pointer, text === '' ? others : { ...value, [key]: text })
  }
  if (key === 'default') return text === '' ? without(document, pointer) : withValue(document, pointer, text)
  return withValue(document, pointer, { ...(typeof value === 'string' && { default: value }), [key]: text })
}
