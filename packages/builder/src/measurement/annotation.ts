import { ANNOTATION_KEY } from '@estela/core/questionnaire/list-items'
import { withValue } from '../document/change-json.ts'
import { isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import { type Pointer, valueAt } from '../document/pointer.ts'

/** The place of what an element is noted to measure; of the questionnaire itself, of the wave it is asked in. */
export const annotationPointer = (pointer: Pointer): Pointer => `${pointer}/${ANNOTATION_KEY}`

/** What an element is noted to measure; null where it measures nothing. */
export function annotationAt(document: JsonObject, pointer: Pointer): JsonObject | null {
  const annotation = valueAt(document, annotationPointer(pointer))
  return isJsonObject(annotation) ? annotation : null
}

/**
 * The document with facts of measurement on an element; undefined takes a fact away, and with the last one the note.
 * Facts that nobody names here stay as they are.
 */
export function withFacts(
  document: JsonObject,
  pointer: Pointer,
  facts: Readonly<Record<string, Json | undefined>>,
): JsonObject {
  const noted = Object.entries({ ...annotationAt(document, pointer), ...facts })
  const kept = noted.filter((fact): fact is [string, Json] => fact[1] !== undefined)
  return kept.length === 0
    ? withoutAnnotation(document, pointer)
    : withValue(document, annotationPointer(pointer), Object.fromEntries(kept))
}

/** The document in which an element measures nothing. */
export function withoutAnnotation(document: JsonObject, pointer: Pointer): JsonObject {
  const holder = valueAt(document, pointer)
  if (!isJsonObject(holder) || holder[ANNOTATION_KEY] === undefined) return document
  const { [ANNOTATION_KEY]: _note, ...others } = holder
  return pointer === '' ? others : withValue(document, pointer, others)
}
