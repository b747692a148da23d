import type { LocalizedText } from '@estela/core/questionnaire/localized-text'
import { SOURCE_LANGUAGE, textsByLanguage } from '@estela/core/questionnaire/text-languages'
import type { Json, JsonObject } from './json.ts'

/** What the author wrote in this language; null where he wrote nothing in it. */
export const writtenTextIn = (value: Json | undefined, language: string): string | null =>
  textsByLanguage(value).get(language) ?? null

/** What a reader of this language gets to see: the source text where his own is missing. */
export const shownText = (value: Json | undefined, language: string): string =>
  writtenTextIn(value, language) ?? writtenTextIn(value, SOURCE_LANGUAGE) ?? ''

/** What a reader sees in place of a page, panel or question: its title, or its name where it has none. */
export const titleOrName = ({ title, name }: JsonObject, language: string): string =>
  shownText(title, language) || (typeof name === 'string' ? name : '')

/** A text in several languages as SurveyJS writes it. */
export const asWritten = ({ en, ...others }: LocalizedText): JsonObject => ({ default: en, ...others })
