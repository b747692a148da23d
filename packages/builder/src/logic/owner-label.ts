import { isJsonObject, type JsonObject } from '../document/json.ts'
import { indexOf, type Pointer, valueAt } from '../document/pointer.ts'
import type { SentenceWords } from './sentence-words.ts'
import { labelAt } from './thing-label.ts'

/** What people call whatever a rule can belong to: an element, a calculated value, a trigger, the questionnaire. */
export function ownerLabel(document: JsonObject, owner: Pointer, { t, language }: SentenceWords): string {
  if (owner === '') return t('questionnaire')
  if (owner.startsWith('/triggers/')) return t('trigger', { number: indexOf(owner) + 1 })
  if (!owner.startsWith('/calculatedValues/')) return labelAt(document, owner, language) || t('unnamed')
  const calculated = valueAt(document, owner)
  return t('calculated-value', { name: isJsonObject(calculated) ? String(calculated.name ?? '') : '' })
}

/** Where to go for it: calculated values and triggers are properties of the questionnaire. */
export const isElement = (owner: Pointer): boolean => !/^(\/(triggers|calculatedValues)\/\d+)?$/.test(owner)
