import { Helpers } from 'survey-core'

/** Is it no answer, as survey-core sees it: nothing, blank text, an empty list, an object of such? */
export const isEmptyAnswer = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' ? value.trim() === '' : Helpers.isValueEmpty(value))
