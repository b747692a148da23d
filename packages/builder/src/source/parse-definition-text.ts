import { DEFINITION_LIMITS } from '@estela/core/questionnaire/find-definition-issues'
import { isJsonObject, type JsonObject } from '../document/json.ts'
import { definitionRemarks } from './definition-remarks.ts'
import { type Places, readJson } from './json-reader.ts'
import { locatedIn, type TextProblem, type UnlocatedProblem } from './text-problem.ts'

export type ParsedText =
  /** The problems are remarks: nothing of the text is lost. */
  | {
      readonly outcome: 'read'
      readonly document: JsonObject
      readonly places: Places
      readonly problems: readonly TextProblem[]
    }
  | { readonly outcome: 'refused'; readonly problems: readonly TextProblem[] }

/** Spaces and line breaks may make a text this many times longer than the JSON that counts. */
const LAYOUT_FACTOR = 4
/** In characters; a longer text is refused unread. */
export const TEXT_LENGTH_MAX = DEFINITION_LIMITS.jsonLength * LAYOUT_FACTOR

/** A value and the sign after it are two characters at least. */
const READING_LIMITS = { depth: DEFINITION_LIMITS.jsonDepth, values: DEFINITION_LIMITS.jsonLength / 2 }

/** Is a text a questionnaire that can be edited without losing anything? If not, what is wrong, and where? */
export function parseDefinitionText(text: string): ParsedText {
  if (text.length > TEXT_LENGTH_MAX) return refused(text, [TOO_LARGE])
  const { value, places, problems } = readJson(text, READING_LIMITS)
  if (value === undefined || problems.some(({ isRefusal }) => isRefusal)) return refused(text, problems)
  if (!isJsonObject(value)) return refused(text, [...problems, NOT_AN_OBJECT])
  if (JSON.stringify(value).length > DEFINITION_LIMITS.jsonLength) return refused(text, [TOO_LARGE])
  const all = locatedIn(text, [...problems, ...definitionRemarks(value, text, places)])
  return { outcome: 'read', document: value, places, problems: all }
}

const refused = (text: string, problems: readonly UnlocatedProblem[]): ParsedText => ({
  outcome: 'refused',
  problems: locatedIn(text, problems),
})

const START = { isRefusal: true, from: 0, to: 1 } as const
const NOT_AN_OBJECT: UnlocatedProblem = { ...START, code: 'not-an-object', detail: '' }
const TOO_LARGE: UnlocatedProblem = { ...START, code: 'too-large', detail: '' }
