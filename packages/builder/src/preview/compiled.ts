import { type CompiledQuestionnaire, compileQuestionnaire } from '@estela/core/questionnaire/compile-questionnaire'
import type { JsonObject } from '../document/json.ts'

const known = new WeakMap<JsonObject, CompiledQuestionnaire>()

/** The checks of a questionnaire, compiled once for each state of it: several parts of a preview ask for them. */
export function compiledOf(document: JsonObject): CompiledQuestionnaire {
  const compiled = known.get(document) ?? compileQuestionnaire(document)
  known.set(document, compiled)
  return compiled
}
