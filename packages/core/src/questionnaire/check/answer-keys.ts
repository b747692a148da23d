import type { ChoiceItem, Question, SurveyModel } from 'survey-core'
import { answerKeyOf } from './inner-names.ts'
import { commentKeyOf, hasValue } from './question-keys.ts'
import type { AnswerKey, ReadableKeys } from './variables.ts'

/** Questions by value name in lower case, as expressions find them: the first of a name. And their comments. */
export function readableKeysOf(questions: readonly Question[], free: ReadonlySet<string> = new Set()): ReadableKeys {
  const found = new Map<string, AnswerKey>()
  for (const question of questions) {
    const name = question.getValueName().toLowerCase()
    if (!found.has(name)) found.set(name, answerKeyOf(question))
  }
  const comments = questions.flatMap((question) => commentKeyOf(question) ?? [])
  return { questions: found, others: new Map([...comments, ...free].map((key) => [key.toLowerCase(), key])) }
}

/** Keys of no listed question: targets of triggers, calculated values, totals, questions that belong to a choice. */
export function freeKeysOf(model: SurveyModel, questions: readonly Question[]): ReadonlySet<string> {
  const owned = new Set(questions.filter(hasValue).map((question) => question.getValueName()))
  const calculated = model.calculatedValues.filter((each) => each.includeIntoResult).map((each) => each.name)
  const totals = questions
    .filter((each) => each.getType().startsWith('matrixd'))
    .map((each) => `${each.getValueName()}-total`)
  return new Set(
    [...calculated, ...totals, ...keysOfTriggers(model), ...keysInChoices(questions)].filter((key) => !owned.has(key)),
  )
}

function keysOfTriggers(model: SurveyModel): string[] {
  return model.triggers.flatMap((trigger) => {
    const isVariable = 'isVariable' in trigger && trigger.isVariable === true
    const key = 'setToName' in trigger ? trigger.setToName : ''
    return typeof key === 'string' && key !== '' && !isVariable ? [key] : []
  })
}

function keysInChoices(questions: readonly Question[]): string[] {
  const choices = questions.flatMap((each) => ('choices' in each ? (each.choices as ChoiceItem[]) : []))
  const inside = choices.flatMap((choice) => (choice.hasElements ? choice.panel.questions : []))
  return inside.flatMap((question) => [question.getValueName(), `${question.getValueName()}-Comment`])
}
