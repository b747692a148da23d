import { pointerTo } from '@estela/core/questionnaire/json-pointer'
import { isJsonList, isJsonObject, type Json } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { OPAQUE_PROPERTIES, PIPED_PROPERTIES } from './referring-properties.ts'

/**
 * Visits all texts below a place but answers, each with the property that holds it; entries of lists and languages
 * count for the property around them.
 */
export function visitTexts(
  value: Json,
  place: Pointer,
  property: string,
  visit: (text: string, place: Pointer, property: string) => void,
): void {
  if (typeof value === 'string') visit(value, place, property)
  else if (isJsonList(value)) {
    for (const [index, entry] of value.entries()) visitTexts(entry, pointerTo(place, index), property, visit)
  } else if (isJsonObject(value)) {
    for (const [key, entry] of Object.entries(value))
      if (!OPAQUE_PROPERTIES.has(key))
        visitTexts(entry, pointerTo(place, key), PIPED_PROPERTIES.has(property) ? property : key, visit)
  }
}
