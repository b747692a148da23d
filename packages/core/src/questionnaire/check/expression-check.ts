import type { PanelModelBase, QuestionExpressionModel } from 'survey-core'
import type { Compilation } from './compilation.ts'
import type { QuestionCheck } from './question-check.ts'

/**
 * A value that survey-core computes and stores. Nobody answers it, so nothing is wrong with it that a respondent could
 * mend; where a condition reads it, or it may be computed from more than answers, the model has to follow.
 */
export function compileExpressionQuestion(question: QuestionExpressionModel, compilation: Compilation): QuestionCheck {
  if (question.expression) compilation.expression(question.expression)
  if (compilation.isInside) compilation.needsModel('computed value inside a repeated question')
  if (question.validators.length > 0) compilation.needsModel('validator of a computed value')
  for (let around = question.parent as PanelModelBase | null; around; around = around.parent as PanelModelBase | null)
    if (around.isRequired || around.requiredIf) compilation.needsModel('computed value in a required panel')
  return {
    isEmpty: () => false,
    checkShape: (value, { pointer, findings }) => {
      const parts: readonly unknown[] = Array.isArray(value) ? value : [value]
      if (parts.some((part) => typeof part === 'object')) findings.refuse(pointer, 'wrong-type')
    },
  }
}
