import { textsByLanguage } from '@estela/core/questionnaire/text-languages'
import { isJsonList, isJsonObject, type Json } from '../document/json.ts'
import type { PropertyKind } from '../metadata/property-kind.ts'

const isText = (value: Json): boolean => typeof value === 'string' || typeof value === 'number'

const isLocalized = (value: Json): boolean =>
  typeof value === 'string' || (isJsonObject(value) && textsByLanguage(value).size > 0 && hasOnlyTexts(value))

const hasOnlyTexts = (value: Json): boolean =>
  isJsonObject(value) && Object.values(value).every((text) => typeof text === 'string')

const isNumber = (value: Json): boolean =>
  typeof value === 'number' || (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)))

const isTexts = (value: Json): boolean => isJsonList(value) && value.every((each) => typeof each === 'string')

const FITS: Readonly<Record<PropertyKind, (value: Json) => boolean>> = {
  text: isText,
  'long-text': isText,
  address: isText,
  color: isText,
  'localized-text': isLocalized,
  'localized-long-text': isLocalized,
  'localized-texts': (value) => isTexts(value) || (isJsonObject(value) && Object.values(value).every(isTexts)),
  number: isNumber,
  switch: (value) => typeof value === 'boolean',
  choice: (value) => value !== null && typeof value !== 'object',
  set: isJsonList,
  expression: (value) => typeof value === 'string',
  question: (value) => typeof value === 'string',
  names: isTexts,
  value: () => true,
  items: isJsonList,
  list: isJsonList,
  object: isJsonObject,
  json: () => true,
}

/** Can the editor of this kind show what is written without hiding or losing any of it? Otherwise it is shown as JSON. */
export const fitsKind = (kind: PropertyKind, value: Json | undefined): boolean =>
  value === undefined || FITS[kind](value)
