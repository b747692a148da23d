import type { Question, QuestionMatrixModel, QuestionMultipleTextModel } from 'survey-core'
import { rowNamesOf } from './matrix-check.ts'
import { itemNamesOf } from './multiple-text-check.ts'
import type { AnswerKey } from './variables.ts'

/** Names that expressions of the question itself read inside its own value first, in lower case. */
export function innerNamesOf(question: Question): ReadonlySet<string> {
  if (question.getType() === 'matrix') return rowNamesOf(question as QuestionMatrixModel)
  if (question.getType() === 'multipletext') return itemNamesOf(question as QuestionMultipleTextModel)
  return NONE
}

/** How expressions anywhere read the value of the question. */
export function answerKeyOf(question: Question): AnswerKey {
  const type = question.getType()
  return {
    key: question.getValueName(),
    ...insideOf(question, type),
    isOrdered: type === 'ranking',
    isList: isList(question),
  }
}

const isList = (question: Question): boolean =>
  LISTS.has(question.getType()) || ('multiSelect' in question && question.multiSelect === true)
const LISTS: ReadonlySet<string> = new Set(['checkbox', 'tagbox', 'ranking'])

function insideOf(question: Question, type: string): Pick<AnswerKey, 'kind' | 'inner'> {
  if (type === 'matrix') {
    const rows = (question as QuestionMatrixModel).rows.map((row) => String(row.value))
    return { kind: 'rows', inner: new Map(rows.map((row) => [row.toLowerCase(), row])) }
  }
  if (type === 'multipletext') {
    const items = (question as QuestionMultipleTextModel).items.map((item) => item.name)
    return { kind: 'items', inner: new Map(items.map((item) => [item.toLowerCase(), item])) }
  }
  if (type === 'expression') return { kind: 'computed', inner: NO_INNER }
  if (type === 'paneldynamic') return { kind: 'entries', inner: NO_INNER }
  return { kind: type === 'matrixdynamic' || type === 'matrixdropdown' ? 'cells' : 'plain', inner: NO_INNER }
}

const NO_INNER: ReadonlyMap<string, string> = new Map()
const NONE: ReadonlySet<string> = new Set()
