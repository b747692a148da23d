import type { Question } from 'survey-core'
import type { Compilation } from './compilation.ts'
import { isListOfObjects } from './panel-dynamic-check.ts'
import type { QuestionCheck } from './question-check.ts'

/** Which JSON a question stores whose inside is left to survey-core's model. */
const SHAPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  file: isListOfObjects,
  slider: (value) =>
    typeof value === 'number' || (Array.isArray(value) && value.every((each) => typeof each === 'number')),
}

/** A question that only survey-core's model can check: here, no more than the JSON type of its value. */
export function compileUncovered(question: Question, compilation: Compilation): QuestionCheck {
  const type = question.getType()
  compilation.needsModel(type)
  const hasShape = Object.hasOwn(SHAPES, type) ? SHAPES[type] : undefined
  return {
    checkShape: (value, { pointer, findings }) => {
      if (hasShape?.(value) === false) findings.refuse(pointer, 'wrong-type')
    },
  }
}
