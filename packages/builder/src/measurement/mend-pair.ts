import { isJudgedEquivalent } from '@estela/core/comparison/judged-equivalent'
import { entryValue } from '@estela/core/questionnaire/entry-text'
import { listItems } from '@estela/core/questionnaire/list-items'
import type { LocalizedText } from '@estela/core/questionnaire/localized-text'
import { measuredElements } from '@estela/core/questionnaire/measurement/measured-elements'
import { answerListOf } from '@estela/core/questionnaire/offered-answers'
import { writtenText } from '@estela/core/questionnaire/written-text'
import { withValue } from '../document/change-json.ts'
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { withFacts } from './annotation.ts'
import { elementAt } from './element-at.ts'
import type { ItemPair } from './pairing.ts'

/**
 * The document with the wording of another questionnaire's question, in every language that one has; languages it does
 * not have keep their words. For a matrix the texts of its rows come too.
 */
export function takeWording(document: JsonObject, pointer: Pointer, other: JsonObject): JsonObject {
  const own = elementAt(document, pointer)
  const title =
    other.title === undefined ? document : withValue(document, `${pointer}/title`, merged(own.title, other.title))
  if (own.type !== 'matrix' || !isJsonList(own.rows)) return title
  const rows = own.rows.map((row) => withText(row, rowNamed(other, entryValue(row))))
  return withValue(title, `${pointer}/rows`, rows)
}

function merged(own: Json | undefined, other: Json): Json {
  if (!isJsonObject(own)) return other
  return { ...own, ...(isJsonObject(other) ? other : { default: other }) }
}

const rowNamed = ({ rows }: JsonObject, value: string | null): Json | undefined =>
  isJsonList(rows) ? rows.find((row) => entryValue(row) === value) : undefined

function withText(row: Json, other: Json | undefined): Json {
  if (!isJsonObject(other) || other.text === undefined) return row
  return isJsonObject(row) ? { ...row, text: merged(row.text, other.text) } : { value: row, text: other.text }
}

/** What decides which answers are offered, and in which order. */
const ANSWER_KEYS = ['choicesOrder', 'rateMin', 'rateMax', 'rateStep', 'rateCount', 'rateValues', 'columns', 'choices']

/** The document with the scale and the answers of another questionnaire's question, where both are of one type. */
export function takeAnswers(document: JsonObject, pointer: Pointer, other: JsonObject, scale: string): JsonObject {
  const own = elementAt(document, pointer)
  if (!isSameForm(own, other)) return document
  const kept = Object.entries(own).filter(([key]) => !ANSWER_KEYS.includes(key))
  const taken = Object.entries(other).filter(([key]) => ANSWER_KEYS.includes(key))
  return withFacts(withValue(document, pointer, Object.fromEntries([...kept, ...taken])), pointer, { scale })
}

/** Do two questions list their answers in the same property? */
export const isSameForm = (one: JsonObject, other: JsonObject): boolean =>
  answerListOf(String(one.type)) === answerListOf(String(other.type))

/** The document in which a question measures something of its own, under a code that none of `taken` is. */
export function newConstruct(document: JsonObject, pointer: Pointer, taken: ReadonlySet<string>): JsonObject {
  const measured = measuredElements(document)
  const construct = measured.find((each) => each.pointer === pointer)?.construct ?? ''
  const fresh = freshConstruct(construct, taken)
  const recalling = measured.filter(({ annotation }) => construct !== '' && annotation.recalls === construct)
  const renamed = withFacts(document, pointer, { construct: fresh, equivalent: undefined })
  return recalling.reduce((after, each) => withFacts(after, each.pointer, { recalls: fresh }), renamed)
}

/** `LA.NEED2` for the taken `LA.NEED`. */
function freshConstruct(construct: string, taken: ReadonlySet<string>): string {
  const stem = construct.replace(/\d+$/, '')
  for (let number = 2; ; number++) {
    const fresh = `${stem}${number}`
    if (!taken.has(fresh)) return fresh
  }
}

/** The document in which the later question is judged to ask the same as the earlier one, and why. */
export function judgeEquivalent(document: JsonObject, pointer: Pointer, other: JsonObject, note: string): JsonObject {
  const earlier = titleOf(other)
  const later = titleOf(elementAt(document, pointer))
  return withFacts(document, pointer, { equivalent: { note, earlier, later } })
}

/** Without a title survey-core shows the name. */
const titleOf = ({ title, name }: JsonObject): LocalizedText => writtenText(title) ?? { en: String(name ?? '') }

/** Would a judgement of the two titles admit this pair? Not where rows of a matrix are worded differently too. */
export function judgementHolds(own: JsonObject, other: JsonObject, { earlier, later }: ItemPair): boolean {
  const element = judgeEquivalent({ elements: [own] }, '/elements/0', other, '-')
  const judged = listItems(element).find(({ construct }) => construct === later.item.construct)
  return judged !== undefined && isJudgedEquivalent(earlier.item, judged)
}
