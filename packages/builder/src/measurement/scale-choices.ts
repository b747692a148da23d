import { answerListOf, offeredAnswers } from '@estela/core/questionnaire/offered-answers'
import { isMissingCode, MISSING_CODES, type Scale, scales } from '@estela/core/questionnaire/scales'
import { withValue } from '../document/change-json.ts'
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import { type Pointer, valueAt } from '../document/pointer.ts'
import { asWritten } from '../document/text-in.ts'

/** Questions whose answers may be the steps of a scale. */
const SCALED_TYPES: ReadonlySet<string> = new Set(['radiogroup', 'dropdown', 'buttongroup', 'rating', 'matrix'])

/** How scales without steps are asked, where nothing else is known. */
const SCALES_OF_TYPES: Readonly<Record<string, string>> = {
  checkbox: 'MULTI',
  tagbox: 'MULTI',
  comment: 'TEXT',
  ranking: 'RANK',
  panel: 'TEST',
}
const SCALES_OF_INPUTS: Readonly<Record<string, string>> = {
  number: 'NUM',
  range: 'NUM',
  date: 'DATE',
  month: 'DATE',
  'datetime-local': 'DATE',
  url: 'REF',
}

/** The answer of those who cannot tell; it is no step of any scale. */
export const DO_NOT_KNOW: Json = {
  value: MISSING_CODES.doNotKnow,
  text: { default: 'I do not know', es: 'No lo sé' },
}

/** May this question offer the steps of a scale? */
export const takesScale = ({ type }: JsonObject): boolean => typeof type === 'string' && SCALED_TYPES.has(type)

/** Does a question offer anything to choose from that its author wrote? */
export function hasOwnAnswers(element: JsonObject): boolean {
  const list = element[answerListOf(String(element.type))]
  return isJsonList(list) && list.length > 0
}

/** The steps of a scale as choices, in all languages the library has. */
export const choicesOf = ({ steps }: Scale): Json[] =>
  steps.map(({ value, label }) => ({ value, text: asWritten(label) }))

/**
 * The document in which a question offers the steps of a scale. Answers that are no steps, such as "not applicable",
 * stay behind them; where there were none, "I do not know" comes in.
 */
export function withScaleChoices(document: JsonObject, pointer: Pointer, scaleId: string): JsonObject {
  const scale = scales.get(scaleId)
  const element = valueAt(document, pointer)
  if (scale === undefined || !isJsonObject(element) || !takesScale(element)) return document
  const list = answerListOf(String(element.type))
  const written = element[list]
  const kept = isJsonList(written) ? written.filter(isNoStep) : []
  const choices = [...choicesOf(scale), ...(kept.length === 0 ? [DO_NOT_KNOW] : kept)]
  const { choicesOrder: _order, ...others } = element
  return withValue(document, pointer, { ...others, [list]: choices })
}

function isNoStep(entry: Json): boolean {
  const value = isJsonObject(entry) ? entry.value : entry
  if (Number.isNaN(Number(value))) return !GIVEN_CODE.test(String(value))
  return isMissingCode(Number(value))
}

/** Codes that the builder gave, of choices that stand there until there are others. */
const GIVEN_CODE = /^(choice|column|item)\d+$/

/** Which scale does a question seem to be on? One of the library where its answers are those steps. */
export function guessedScale(element: JsonObject): string {
  const type = String(element.type)
  const values = offeredAnswers(element)
    .map(({ value }) => value)
    .filter((value) => !isMissingCode(Number(value)))
  const labels = new Set(offeredAnswers(element).flatMap(({ label }) => label?.en ?? []))
  const known = [...scales.values()].find(
    ({ steps }) =>
      steps.map(({ value }) => String(value)).join() === values.join() &&
      steps.every(({ label }) => labels.has(label.en)),
  )
  const input = typeof element.inputType === 'string' ? SCALES_OF_INPUTS[element.inputType] : undefined
  return known?.id ?? SCALES_OF_TYPES[type] ?? input ?? (type === 'text' ? 'TEXT' : 'SINGLE')
}
