import { isJsonObject, type JsonObject } from '../document/json.ts'
import { type Pointer, valueAt } from '../document/pointer.ts'

/** The element at a place; an empty one where there is none. */
export function elementAt(document: JsonObject, pointer: Pointer): JsonObject {
  const element = valueAt(document, pointer)
  return isJsonObject(element) ? element : {}
}
