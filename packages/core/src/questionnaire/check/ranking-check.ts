import type { QuestionRankingModel } from 'survey-core'
import { checkChosenList, compileListedChoices } from './choice-check.ts'
import type { Compilation } from './compilation.ts'
import type { QuestionCheck } from './question-check.ts'

/** An order of choices: of all of them, unless the respondent picks which to rank. */
export function compileRanking(question: QuestionRankingModel, compilation: Compilation): QuestionCheck {
  const choices = compileListedChoices(question, compilation)
  const { selectToRankEnabled, minSelectedChoices = 0, maxSelectedChoices = 0 } = question
  // survey-core answers these by itself: a single choice, and what is missing from an order.
  if (!selectToRankEnabled && (question.visibleChoices.length < 2 || !choices.areFixed))
    compilation.needsModel('ranking of conditional choices')
  const all = selectToRankEnabled ? 0 : question.visibleChoices.length
  return {
    checkShape: (value, place) => {
      if (!checkChosenList(value, choices, place)) return
      if (value.length < all) place.findings.refuse(place.pointer, 'too-few')
      if (selectToRankEnabled && maxSelectedChoices > 0 && value.length > maxSelectedChoices)
        place.findings.refuse(place.pointer, 'too-many')
    },
    checkRules: (value, { pointer, findings }) => {
      const length = Array.isArray(value) ? value.length : 0
      if (minSelectedChoices > 0 && length < minSelectedChoices) findings.report(pointer, 'too-few')
    },
  }
}
