import type { Question, SurveyModel } from 'survey-core'
import type { Compilation } from './compilation.ts'
import { hasValue } from './question-keys.ts'

/** Triggers that write a value while a respondent answers; afterwards it is an answer like any other. */
const WRITING_TRIGGERS: ReadonlySet<string> = new Set(['setvaluetrigger', 'copyvaluetrigger', 'runexpressiontrigger'])

/** Names what a definition uses across questions and the compiled check does not follow. */
export function noteUncoveredOfModel(
  model: SurveyModel,
  questions: readonly Question[],
  compilation: Compilation,
): void {
  for (const trigger of model.triggers)
    if (!WRITING_TRIGGERS.has(trigger.getType())) compilation.needsModel(trigger.getType())
  const isComputing = questions.some((question) => question.getType() === 'expression')
  const isReacting = questions.some((each) => each.setValueIf || each.setValueExpression || each.resetValueIf)
  if (isComputing && (isReacting || model.triggers.length > 0)) compilation.needsModel('values that set each other')
  const typeOf = new Map<string, string>()
  for (const question of questions.filter(hasValue)) {
    const shared = typeOf.get(question.getValueName())
    if (shared !== undefined && shared !== question.getType()) compilation.needsModel('value of several question types')
    typeOf.set(question.getValueName(), question.getType())
  }
}
