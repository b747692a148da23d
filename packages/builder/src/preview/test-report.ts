import type { AnswerIssue, Answers, Item } from '@estela/core'
import { checkWithModel } from '@estela/core/questionnaire/check-with-model'
import { answerCoder, type CodedAnswers } from '@estela/core/questionnaire/code-answers'
import type { DefinitionIssue } from '@estela/core/questionnaire/definition-issue'
import { lineOf } from '@estela/core/questionnaire/item'
import { listItems } from '@estela/core/questionnaire/list-items'
import { listQuestions } from '@estela/core/questionnaire/list-questions'
import { stepsOf } from '@estela/core/questionnaire/pointer-steps'
import { checkJsonLimits } from '@estela/core/submission/check-json-limits'
import type { JsonObject } from '../document/json.ts'
import type { Pointer } from '../document/pointer.ts'
import { compiledOf } from './compiled.ts'

export type Verdict =
  | { readonly outcome: 'accepted' }
  | { readonly outcome: 'refused'; readonly issues: readonly AnswerIssue[] }
  /** More or deeper than the collector takes at all. */
  | { readonly outcome: 'beyond-limits' }
  | { readonly outcome: 'not-publishable'; readonly issues: readonly DefinitionIssue[] }

/** What one item of the questionnaire would count after these answers. */
export interface CountedItem {
  readonly item: Item
  readonly counted:
    | { readonly as: 'choice'; readonly choice: string }
    /** What was recalled beside what is now. */
    | { readonly as: 'recalled'; readonly now: string; readonly before: string }
    | { readonly as: 'unanswered' | 'uncounted' }
}

export interface StoredAnswer {
  readonly key: string
  readonly value: unknown
  /** Where the question that gave it stands in the questionnaire; null where none did. */
  readonly question: Pointer | null
}

export interface TestReport {
  readonly stored: readonly StoredAnswer[]
  readonly verdict: Verdict
  readonly items: readonly CountedItem[]
}

/** What the collector would do with these answers to a questionnaire. Nothing is sent or stored. */
export function testReport(document: JsonObject, answers: Answers): TestReport {
  const places = questionPlaces(document)
  const stored = Object.entries(answers).map(([key, value]) => ({ key, value, question: places.get(key) ?? null }))
  const items = listItems(document)
  const coded = answerCoder(document, items)(answers)
  return {
    stored,
    verdict: verdictOn(document, answers),
    items: items.map((item) => countedItem(item, coded, answers)),
  }
}

/** Place of the question behind each key of the answers. */
export const questionPlaces = (document: JsonObject): ReadonlyMap<string, Pointer> =>
  new Map(
    listQuestions(document).flatMap(({ key, commentKey, pointer }) => [
      [key, pointer] as const,
      ...(commentKey === null ? [] : [[commentKey, pointer] as const]),
    ]),
  )

/** The key of the answers that a place in them belongs to; '' of all of them. */
export const answerKeyAt = (pointer: Pointer): string => stepsOf(pointer)[0] ?? ''

function verdictOn(document: JsonObject, answers: Answers): Verdict {
  if (checkJsonLimits(answers).length > 0) return { outcome: 'beyond-limits' }
  const compiled = compiledOf(document)
  if (compiled.outcome === 'refused') return { outcome: 'not-publishable', issues: compiled.issues }
  const issues = compiled.outcome === 'compiled' ? compiled.check(answers) : checkWithModel(document, answers)
  return issues.length === 0 ? { outcome: 'accepted' } : { outcome: 'refused', issues }
}

function countedItem(item: Item, coded: CodedAnswers, answers: Answers): CountedItem {
  const choice = coded[item.scale === 'TEST' ? item.construct : lineOf(item)]
  if (typeof choice === 'string') return { item, counted: { as: 'choice', choice } }
  if (choice !== undefined) return { item, counted: { as: 'recalled', ...choice } }
  return { item, counted: { as: answers[item.question] === undefined ? 'unanswered' : 'uncounted' } }
}
