import { pointerTo } from '@estela/core/questionnaire/json-pointer'
import { generatedRates } from '@estela/core/questionnaire/offered-answers'
import { isJsonList, isJsonObject, isScalar, type Json, type JsonObject, type Scalar } from '../document/json.ts'
import { type Pointer, valueAt } from '../document/pointer.ts'
import { type NamedThing, nameIndexOf } from './named-things.ts'
import { type ReadyChoice, readyChoicesOf } from './ready-choices.ts'

/** An answer that can be chosen. */
export interface Choice {
  readonly value: Scalar
  /** Its localizable text, where it has one of its own. */
  readonly text: Json | undefined
  /** Which of survey-core's ready choices it is, whose text is known without the author's. */
  readonly ready: ReadyChoice['ready'] | 'yes' | 'no' | null
}

/** The place of the list from which the answers to a thing are chosen, also one carried over; null where there is none. */
export function choiceListOf(document: JsonObject, thing: NamedThing): Pointer | null {
  if (thing.kind === 'row') return thing.owner === null ? null : listAt(document, `${thing.owner}/columns`)
  if (thing.kind === 'column') return columnList(document, thing)
  if (thing.kind !== 'question') return null
  if (thing.type === 'rating') return listAt(document, `${thing.pointer}/rateValues`)
  return carriedFrom(document, thing)
}

/** What can be chosen in answer to a thing; none where the answer is free or unknown. */
export function choicesOf(document: JsonObject, thing: NamedThing): readonly Choice[] {
  const list = choiceListOf(document, thing)
  const entries = list === null ? undefined : valueAt(document, list)
  if (isJsonList(entries)) return [...entries.flatMap(choiceOf), ...readyChoices(thing.element)]
  if (typeOf(thing) === 'boolean') return switchChoices(thing.element)
  if (typeOf(thing) !== 'rating') return []
  return generatedRates(thing.element).map((value) => ({ value, text: undefined, ready: null }))
}

/** The type of the question, or of the cells of a column. */
export const typeOf = ({ kind, type }: NamedThing): string => (kind === 'column' && type === 'default' ? '' : type)

const listAt = (document: JsonObject, place: Pointer): Pointer | null =>
  isJsonList(valueAt(document, place)) ? place : null

/** A column without choices of its own takes those of its matrix. */
function columnList(document: JsonObject, { pointer }: NamedThing): Pointer | null {
  const matrix = pointer.replace(/\/columns\/\d+$/, '')
  return listAt(document, `${pointer}/choices`) ?? listAt(document, `${matrix}/choices`)
}

function carriedFrom(document: JsonObject, thing: NamedThing, seen: readonly Pointer[] = []): Pointer | null {
  const from = thing.element.choicesFromQuestion
  const source =
    typeof from === 'string' && !seen.includes(thing.pointer)
      ? nameIndexOf(document).all.find(({ kind, name }) => kind === 'question' && name === from)
      : undefined
  if (source !== undefined) return carriedFrom(document, source, [...seen, thing.pointer])
  return listAt(document, pointerTo(thing.pointer, 'choices'))
}

/** A choice is written as its value, as `value|text`, or as an object. */
function choiceOf(entry: Json): Choice[] {
  if (!isJsonObject(entry)) return isScalar(entry) ? [{ value: entry, text: undefined, ready: null }] : []
  return isScalar(entry.value) ? [{ value: entry.value, text: entry.text, ready: null }] : []
}

const readyChoices = (element: JsonObject): Choice[] =>
  readyChoicesOf(element).map(({ ready, text }) => ({ value: ready, text: element[text], ready }))

const switchChoices = ({ valueTrue = true, valueFalse = false, labelTrue, labelFalse }: JsonObject): Choice[] => [
  { value: isScalar(valueTrue) ? valueTrue : true, text: labelTrue, ready: 'yes' },
  { value: isScalar(valueFalse) ? valueFalse : false, text: labelFalse, ready: 'no' },
]
