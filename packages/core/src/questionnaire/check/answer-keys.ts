import type { Question, SurveyModel } from 'survey-core'
import { commentKeyOf, hasValue } from './check-plan.ts'
import { answerKeyOf } from './inner-names.ts'
import type { AnswerKey } from './variables.ts'

/** The keys that answers to a questionnaire may have. */
export interface AnswerKeys {
  /** Value and comment keys: indexes of the questions they belong to. */
  readonly owners: ReadonlyMap<string, readonly number[]>
  /** Keys that triggers write, of no question. */
  readonly free: ReadonlySet<string>
}

/** @param questions in the order of the plan */
export function answerKeysOf(model: SurveyModel, questions: readonly Question[]): AnswerKeys {
  const owners = new Map<string, number[]>()
  questions.forEach((question, index) => {
    if (!hasValue(question)) return
    for (const key of [question.getValueName(), commentKeyOf(question)])
      if (key !== null) owners.set(key, [...(owners.get(key) ?? []), index])
  })
  return { owners, free: new Set(writtenKeys(model).filter((key) => !owners.has(key))) }
}

/** Questions by value name in lower case, as expressions find them: the first of a name. */
export function readableKeysOf(questions: readonly Question[]): ReadonlyMap<string, AnswerKey> {
  const keys = new Map<string, AnswerKey>()
  for (const question of questions) {
    const name = question.getValueName().toLowerCase()
    if (!keys.has(name)) keys.set(name, answerKeyOf(question))
  }
  return keys
}

/** What expressions may read although it is no question's value. */
export function otherKeysOf(questions: readonly Question[], free: ReadonlySet<string>): ReadonlyMap<string, string> {
  const comments = questions.flatMap((question) => commentKeyOf(question) ?? [])
  return new Map([...comments, ...free].map((key) => [key.toLowerCase(), key]))
}

/** Keys that survey-core writes by itself: targets of triggers, calculated values, totals. */
function writtenKeys(model: SurveyModel): string[] {
  const calculated = model.calculatedValues.filter((each) => each.includeIntoResult).map((each) => each.name)
  const totals = model.pages.flatMap((page) => page.questions).map((each) => `${each.getValueName()}-total`)
  return [...calculated, ...totals, ...keysOfTriggers(model)]
}

function keysOfTriggers(model: SurveyModel): string[] {
  return model.triggers.flatMap((trigger) => {
    const isVariable = 'isVariable' in trigger && trigger.isVariable === true
    const key = 'setToName' in trigger ? trigger.setToName : ''
    return typeof key === 'string' && key !== '' && !isVariable ? [key] : []
  })
}
