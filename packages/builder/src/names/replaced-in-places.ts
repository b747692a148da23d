import { withValue } from '../document/change-json.ts'
import type { JsonObject } from '../document/json.ts'
import { type Pointer, valueAt } from '../document/pointer.ts'

/** A part of a text in a document, to be replaced. */
export interface Replacement {
  readonly place: Pointer
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The document in which these parts of texts are others; the rest of each text stays. */
export function replacedInPlaces(document: JsonObject, replacements: readonly Replacement[]): JsonObject {
  // From the last to the first, so that those still to come stand where they stood.
  const ordered = replacements.toSorted((one, other) => other.start - one.start)
  return ordered.reduce((changed, { place, start, end, text }) => {
    const before = valueAt(changed, place)
    return typeof before === 'string'
      ? withValue(changed, place, before.slice(0, start) + text + before.slice(end))
      : changed
  }, document)
}
