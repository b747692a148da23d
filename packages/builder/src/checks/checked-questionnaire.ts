import { type DefinitionElement, definitionElements } from '@estela/core/questionnaire/definition-elements'
import type { WaveRole } from '@estela/core/questionnaire/item'
import { type LocalizedString, localizedStrings } from '@estela/core/questionnaire/localized-strings'
import type { JsonObject } from '../document/json.ts'
import type { Finding } from './finding.ts'

/** What is known about a questionnaire beside its definition. */
export interface CheckOptions {
  /** Names such as `activity` that are put into texts and conditions when it is answered. */
  readonly knownVariables: readonly string[]
  /** The definition of the last published version, whose answers are compared with those to come; null for none. */
  readonly published: JsonObject | null
  /** The wave it is asked in, where the questionnaire itself does not say; null when nobody knows. */
  readonly role: WaveRole | null
  /** How long recipients are told that answering takes; null where they are told nothing. */
  readonly minutes: number | null
}

/** A questionnaire as the rules see it: each looks at what it needs of it. */
export interface CheckedQuestionnaire extends CheckOptions {
  readonly definition: JsonObject
  /** Pages, panels, questions and columns in reading order, outer before inner. */
  readonly elements: readonly DefinitionElement[]
  /** Those of them that ask or show something. */
  readonly questions: readonly DefinitionElement[]
  /** All texts that a recipient may see. */
  readonly strings: readonly LocalizedString[]
}

/** One check. Finds what is there to be found, never changes and never throws. */
export type Rule = (questionnaire: CheckedQuestionnaire) => readonly Finding[]

/** Of a questionnaire that is checked by itself alone. */
export const NOTHING_KNOWN: CheckOptions = { knownVariables: [], published: null, role: null, minutes: null }

/** A questionnaire taken apart once, for all rules. */
export function checkedQuestionnaire(definition: JsonObject, options: CheckOptions): CheckedQuestionnaire {
  const elements = definitionElements(definition)
  const questions = elements.filter(({ kind }) => kind === 'question' || kind === 'column')
  return { ...options, definition, elements, questions, strings: localizedStrings(definition) }
}
