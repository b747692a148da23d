import { pointerTo } from '@estela/core/questionnaire/json-pointer'
import { withValue } from '../document/change-json.ts'
import { elementsOf, withDescendants } from '../document/elements.ts'
import type { JsonObject } from '../document/json.ts'
import { freshName, namesIn } from './names.ts'

/** The elements, of which those whose name is taken in `document` have a new one. */
export function withFreshNames(elements: readonly JsonObject[], document: JsonObject): JsonObject[] {
  const taken = namesIn(document)
  let fragment: JsonObject = { elements }
  for (const { name, kind, pointer } of withDescendants(elementsOf(fragment))) {
    if (name === '' || kind === 'column') continue
    if (taken.has(name)) fragment = withValue(fragment, pointerTo(pointer, 'name'), freshName(name, taken))
    taken.add(name)
  }
  return [...(fragment.elements as readonly JsonObject[])]
}
