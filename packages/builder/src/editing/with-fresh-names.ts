import { pointerTo } from '@estela/core/questionnaire/json-pointer'
import { withValue } from '../document/change-json.ts'
import { elementsOf, withDescendants } from '../document/elements.ts'
import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { freshName, namesIn } from '../names/fresh-name.ts'
import { renameQuestion } from '../names/rename-question.ts'

/**
 * The elements, of which those whose name is taken in `document` have a new one. What refers to them among the elements
 * follows, so that a copied group of questions keeps its logic to itself.
 */
export function withFreshNames(elements: readonly JsonObject[], document: JsonObject): JsonObject[] {
  const taken = namesIn(document)
  let fragment: JsonObject = { elements }
  for (const { name, kind, pointer } of withDescendants(elementsOf(fragment))) {
    if (name === '' || kind === 'column') continue
    const fresh = taken.has(name) ? freshName(name, new Set([...taken, ...namesIn(fragment)])) : name
    if (fresh !== name) fragment = renamed(fragment, pointer, fresh)
    taken.add(fresh)
  }
  return [...(fragment.elements as readonly JsonObject[])]
}

function renamed(fragment: JsonObject, pointer: Pointer, name: string): JsonObject {
  const renaming = renameQuestion(fragment, pointer, name)
  return renaming.outcome === 'renamed' ? renaming.document : withValue(fragment, pointerTo(pointer, 'name'), name)
}
