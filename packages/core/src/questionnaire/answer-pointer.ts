import type { Question } from 'survey-core'
import { pointerTo } from './json-pointer.ts'

/** JSON pointer into the answers to the value of a question, also of one inside a repeated panel or a matrix. */
export function answerPointerOf(question: Question): string {
  const parent = question.parentQuestion as Question | null
  if (!parent) return pointerTo('', question.getValueName())
  const step = stepInside(parent, question)
  const around = answerPointerOf(parent)
  return pointerTo(step === null ? around : pointerTo(around, step), question.getValueName())
}

/** Between the key of a panel or matrix and the key of the question in it: which panel, which row. */
function stepInside(parent: Question, question: Question): string | number | null {
  if ('panels' in parent) return indexHolding(parent.panels as { questions: Question[] }[], question)
  if (!('visibleRows' in parent)) return null
  const rows = parent.visibleRows as { rowName: string; questions: Question[] }[]
  const index = indexHolding(rows, question)
  return parent.getType() === 'matrixdynamic' ? index : (rows[index]?.rowName ?? index)
}

const indexHolding = (groups: readonly { readonly questions: readonly Question[] }[], question: Question): number =>
  groups.findIndex((group) => group.questions.includes(question))
