import { isPlainObject, type PlainObject } from '../json/plain-object.ts'
import { entryValue } from './entry-text.ts'
import { readBareChoice } from './implied-text.ts'
import type { LocalizedText } from './localized-text.ts'
import { isMissingCode } from './scales.ts'
import { writtenText } from './written-text.ts'

/** One answer that a recipient may choose. */
export interface OfferedAnswer {
  /** Its value as text: `4`, `-97`, `less-help`. */
  readonly value: string
  /** Null where the author wrote none. */
  readonly label: LocalizedText | null
  /** Where it stands within its question, such as `/choices/2`; of a generated rate the question itself, ''. */
  readonly pointer: string
}

/** survey-core's own bounds of a rating where the author wrote none. */
const RATES = { min: 1, max: 5, step: 1, countMax: 100 } as const

/** The property in which a question of this type lists its answers. */
export const answerListOf = (type: string): 'columns' | 'rateValues' | 'choices' =>
  type === 'matrix' ? 'columns' : type === 'rating' ? 'rateValues' : 'choices'

/** What does a question offer to choose from, in the order it is written? Nothing, where answers are typed. */
export function offeredAnswers(element: PlainObject): OfferedAnswer[] {
  const type = String(element.type)
  const list = answerListOf(type)
  const entries = element[list]
  if (Array.isArray(entries) && entries.length > 0)
    return entries.flatMap((entry: unknown, index) => listed(entry, `/${list}/${index}`))
  const rates = type === 'rating' ? generatedRates(element) : []
  return rates.map((rate) => ({ value: String(rate), label: null, pointer: '' }))
}

function listed(entry: unknown, pointer: string): OfferedAnswer[] {
  const bare = readBareChoice(entry)
  const value = entryValue(isPlainObject(entry) ? entry : bare.value)
  if (value === null) return []
  const label = isPlainObject(entry) ? entry.text : bare.value === entry ? null : bare.text
  return [{ value, label: writtenText(label), pointer }]
}

/** The steps that survey-core makes of a rating whose author listed none. */
export function generatedRates({ rateMin, rateMax, rateStep, rateCount }: PlainObject): number[] {
  const min = numberOr(rateMin, RATES.min)
  const step = Math.abs(numberOr(rateStep, RATES.step)) || RATES.step
  const max = numberOr(rateMax, typeof rateCount === 'number' ? min + step * (rateCount - 1) : RATES.max)
  const count = Math.min(RATES.countMax, Math.max(0, Math.floor((max - min) / step) + 1))
  return Array.from({ length: count }, (_, index) => min + index * step)
}

const numberOr = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise)

/** In which order a recipient sees the answers that mean something, without "do not know" and its like. */
export interface AnswerOrder {
  readonly values: readonly string[]
  /** `none`: as written; otherwise how the page sorts or shuffles them, such as `random`. */
  readonly sorting: string
}

/** Null where nothing is chosen from a list. */
export function answerOrderOf(element: PlainObject): AnswerOrder | null {
  const values = offeredAnswers(element)
    .map(({ value }) => value)
    .filter((value) => !isMissingCode(Number(value)))
  return values.length === 0 ? null : { values, sorting: sortingOf(element) }
}

/** How the page reorders the answers: `asc`, `desc` or `random`; `none` where it keeps the order that is written. */
export const sortingOf = ({ choicesOrder }: PlainObject): string =>
  typeof choicesOrder === 'string' && choicesOrder !== '' && choicesOrder !== 'initial' ? choicesOrder : 'none'
