import { SOURCE_LANGUAGE, textsByLanguage } from '@estela/core/questionnaire/text-languages'
import type { Json } from './json.ts'

/** What the author wrote in this language; null where he wrote nothing in it. */
export const textIn = (value: Json | undefined, language: string): string | null =>
  textsByLanguage(value).get(language) ?? null

/** What a reader of this language gets to see: the source text where his own is missing. */
export const shownText = (value: Json | undefined, language: string): string =>
  textIn(value, language) ?? textIn(value, SOURCE_LANGUAGE) ?? ''
