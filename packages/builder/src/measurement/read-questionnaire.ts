import { findDefinitionIssues } from '@estela/core/questionnaire/find-definition-issues'
import type { WaveRole } from '@estela/core/questionnaire/item'
import { waveRoleOf } from '@estela/core/questionnaire/measurement/wave-rules'
import { writtenText } from '@estela/core/questionnaire/written-text'
import { isJsonObject, type JsonObject } from '../document/json.ts'
import { parsedJson } from '../document/parse-json.ts'

/** A questionnaire read from a file, or why it is none. */
export type ReadQuestionnaire =
  | { readonly definition: JsonObject; readonly title: string | null; readonly role: WaveRole | null }
  | { readonly fault: 'no-json' | 'no-questionnaire' | 'beyond-limits' }

/** Faults that make a questionnaire too large to be read at all; any other stands in the way of publishing alone. */
const LIMITS: ReadonlySet<string> = new Set(['too-deep', 'too-large', 'too-many-elements'])

/** What a JSON file holds: a SurveyJS definition, or the object around one as a library keeps it. */
export function readQuestionnaire(text: string): ReadQuestionnaire {
  const value = parsedJson(text)
  if (value === undefined) return { fault: 'no-json' }
  const definition = isJsonObject(value) && isJsonObject(value.definition) ? value.definition : value
  if (!isJsonObject(definition) || !HOLDERS.some((list) => Array.isArray(definition[list])))
    return { fault: 'no-questionnaire' }
  if (findDefinitionIssues(definition).some(({ code }) => LIMITS.has(code))) return { fault: 'beyond-limits' }
  return { definition, title: writtenText(definition.title)?.en ?? null, role: waveRoleOf(definition) }
}

const HOLDERS = ['pages', 'elements', 'questions'] as const
