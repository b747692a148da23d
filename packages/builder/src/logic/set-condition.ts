import { without, withValue } from '../document/change-json.ts'
import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import type { Change, Moment } from '../history/history.ts'

/** Writes an expression at its place; a blank one goes with its property. Typing in a row is one change. */
export const setCondition = ({ document, selection }: Moment, place: Pointer, expression: string): Change => ({
  name: 'set-condition',
  document: written(document, place, expression),
  selection,
  mergeKey: `condition ${place}`,
})

const written = (document: JsonObject, place: Pointer, expression: string): JsonObject =>
  expression.trim() === '' ? without(document, place) : withValue(document, place, expression)
