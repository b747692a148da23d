import type { DefinitionElement } from '@estela/core/questionnaire/definition-elements'
import { readyChoicesOf } from '../../names/ready-choices.ts'
import type { Rule } from '../checked-questionnaire.ts'
import { finding } from '../finding.ts'
import { choicePropertyOf, entriesOf } from './entries.ts'

/** Questions to which nobody can give an answer, because there is nothing to choose. */
export const missingChoices: Rule = ({ questions }) =>
  questions.flatMap((question) => {
    const missing = missingList(question)
    return missing === null ? [] : [finding('missing-choices', 'error', question.pointer, { message: missing })]
  })

function missingList(question: DefinitionElement): string | null {
  const { element, type, parent, kind } = question
  if (type === 'rating') return null
  if (type === 'matrixdynamic' || type === 'matrixdropdown') {
    if (isEmpty(element.columns)) return 'missing-columns'
    return type === 'matrixdropdown' && isEmpty(element.rows) ? 'missing-rows' : null
  }
  const list = choicePropertyOf(question)
  if (list === null) return null
  if (entriesOf(question, list).length > 0) return null
  if (list === 'columns') return 'missing-columns'
  const isFilledByMatrix = kind === 'column' && parent !== null && !isEmpty(parent.element.choices)
  const isFilledElsewhere = ELSEWHERE.some((key) => isSet(element[key])) || readyChoicesOf(element).length > 0
  return isFilledByMatrix || isFilledElsewhere ? null : 'missing-choices'
}

/** Properties that bring choices without a list, or beside it. */
const ELSEWHERE = ['choicesByUrl', 'choicesFromQuestion', 'choicesMax', 'choicesLazyLoadEnabled', 'allowCustomChoices']

const isEmpty = (list: unknown): boolean => !Array.isArray(list) || list.length === 0
const isSet = (value: unknown): boolean => value !== undefined && value !== false && value !== null && value !== ''
