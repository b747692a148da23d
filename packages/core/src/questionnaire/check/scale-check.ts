import type { QuestionBooleanModel, QuestionRatingModel } from 'survey-core'
import { compileChoices } from './choices.ts'
import type { Compilation } from './compilation.ts'
import type { Place, QuestionCheck } from './question-check.ts'

/** One step of a rating. */
export function compileRating(question: QuestionRatingModel, compilation: Compilation): QuestionCheck {
  const steps = compileChoices(compilation, [...question.rateValues, ...question.visibleRateValues], undefined)
  if (!steps.areFixed) compilation.needsModel('conditional rating step')
  return { checkShape: (value, place) => checkOneOf((each) => steps.has(each, place.scope), value, place) }
}

/** Yes or no, in the values the definition gives them. */
export function compileBoolean(question: QuestionBooleanModel): QuestionCheck {
  const values = new Set<unknown>([question.valueTrue ?? true, question.valueFalse ?? false])
  return { checkShape: (value, place) => checkOneOf((each) => values.has(each), value, place) }
}

function checkOneOf(isStep: (value: unknown) => boolean, value: unknown, { pointer, findings }: Place): void {
  if (typeof value === 'object') findings.refuse(pointer, 'wrong-type')
  else if (!isStep(value)) findings.refuse(pointer, 'not-a-choice')
}
