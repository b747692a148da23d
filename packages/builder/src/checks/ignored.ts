import { pointerTo } from '@estela/core/questionnaire/json-pointer'
import { without, withValue } from '../document/change-json.ts'
import { elementAround } from '../document/element-around.ts'
import { isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import { type Pointer, valueAt } from '../document/pointer.ts'
import type { Finding } from './finding.ts'

/**
 * The key under which a page, panel, question or the questionnaire itself notes what its author leaves as it is: for
 * each finding, by the name of its words, the reason.
 *
 *     { "type": "text", "name": "contact", "x-estela-ignored": { "personal-data": "We may call back." } }
 *
 * The note moves, is copied and is deleted with its element. survey-core passes over it.
 */
export const IGNORED_KEY = 'x-estela-ignored'

/** The findings, each with the reason for which its author leaves it as it is. An error cannot be left. */
export const withReasons = (
  findings: readonly Finding[],
  definition: JsonObject,
  elements: ReadonlySet<Pointer>,
): Finding[] =>
  findings.map((each) =>
    each.severity === 'error'
      ? each
      : { ...each, ignored: reasonAt(definition, elementAround(each.pointer, elements) ?? '', each.message) },
  )

function reasonAt(definition: JsonObject, element: Pointer, message: string): string | null {
  const note = noteAt(definition, element)
  const reason = Object.hasOwn(note, message) ? note[message] : undefined
  return typeof reason === 'string' ? reason : null
}

/** The document with the reason for leaving something about an element ('' for the questionnaire) as it is. */
export const ignoring = (document: JsonObject, element: Pointer, message: string, reason: string): JsonObject =>
  withNote(document, element, { ...noteAt(document, element), [message]: reason })

/** The document in which it is told again. Nothing is left of a note without entries. */
export function tellingAgain(document: JsonObject, element: Pointer, message: string): JsonObject {
  const { [message]: _reason, ...others } = noteAt(document, element)
  return withNote(document, element, others)
}

function withNote(document: JsonObject, element: Pointer, note: Readonly<Record<string, Json>>): JsonObject {
  const place = pointerTo(element, IGNORED_KEY)
  return Object.keys(note).length === 0 ? without(document, place) : withValue(document, place, note)
}

function noteAt(document: JsonObject, element: Pointer): JsonObject {
  const note = valueAt(document, pointerTo(element, IGNORED_KEY))
  return isJsonObject(note) ? note : {}
}
