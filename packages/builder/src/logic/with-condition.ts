import { without, withValue } from '../document/change-json.ts'
import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'

/** The document with an expression at its place; a blank one goes with its property. */
export const withCondition = (document: JsonObject, place: Pointer, expression: string): JsonObject =>
  expression.trim() === '' ? without(document, place) : withValue(document, place, expression)
