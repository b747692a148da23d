import { faultIn, translationState } from '@estela/core/questionnaire/language-gaps'
import { type LocalizedString, sourceOf } from '@estela/core/questionnaire/localized-strings'
import { SOURCE_LANGUAGE } from '@estela/core/questionnaire/text-languages'
import { isWithin, type Pointer } from '../document/pointer.ts'
import { folded } from '../search/folded.ts'

export const ROW_STATES = ['all', 'missing', 'stale', 'faults', 'values'] as const
/** `values`: names and values that are shown in place of a text. */
export type RowState = (typeof ROW_STATES)[number]

/** Which texts of a questionnaire are looked at. */
export interface RowFilter {
  readonly state: RowState
  /** The language the state is about; null for any of them. */
  readonly language: string | null
  /** Place of a page; null for all. */
  readonly page: Pointer | null
  /** Looked for in all languages and in names. */
  readonly search: string
}

/** Lets every text through. */
export const NO_FILTER: RowFilter = { state: 'all', language: null, page: null, search: '' }

/** The texts that a filter lets through, and those in `kept`; texts that are empty in all languages are no rows. */
export function filteredRows(
  strings: readonly LocalizedString[],
  languages: readonly string[],
  filter: RowFilter,
  kept: ReadonlySet<string>,
): readonly LocalizedString[] {
  const wanted = filter.language === null ? languages : [filter.language]
  const search = folded(filter.search.trim())
  return strings.filter(
    (string) =>
      (hasState(string, wanted, filter.state) || kept.has(string.id)) &&
      (filter.page === null || isWithin(string.pointer, filter.page)) &&
      (search === '' || holds(string, search)),
  )
}

function hasState(string: LocalizedString, languages: readonly string[], state: RowState): boolean {
  if (state === 'values') return string.implied !== null && languages.some((each) => needs(string, each))
  if (state === 'all') return sourceOf(string) !== '' || [...string.texts.values()].some((text) => text !== '')
  if (state === 'faults') return languages.some((language) => faultIn(string, language) !== null)
  return languages.some((language) => translationState(string, language) === state)
}

const needs = (string: LocalizedString, language: string): boolean =>
  language !== SOURCE_LANGUAGE && translationState(string, language) !== 'not-needed'

const holds = (string: LocalizedString, search: string): boolean =>
  [string.id, sourceOf(string), ...string.texts.values()].some((text) => folded(text).includes(search))
