import { textsByLanguage } from '@estela/core/questionnaire/text-languages'

/** Is anything written in this localizable property, in any language? */
export const hasText = (value: unknown): boolean =>
  [...textsByLanguage(value).values()].some((text) => text.trim() !== '')
