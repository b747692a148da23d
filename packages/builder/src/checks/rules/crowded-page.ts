import type { DefinitionElement } from '@estela/core/questionnaire/definition-elements'
import { isAsking } from '../../metadata/shown-only.ts'
import type { Rule } from '../checked-questionnaire.ts'
import { finding } from '../finding.ts'
import { entriesOf } from './entries.ts'

/** About eight screens of a phone. */
const ANSWERS_MAX = 20

/** Pages with so many questions that they seem endless on a phone. Pages made by the form itself are passed over. */
export const crowdedPage: Rule = ({ elements, questions, definition }) => {
  if (definition.questionsOnPageMode === 'questionPerPage' || definition.questionsOnPageMode === 'inputPerPage')
    return []
  const counts = new Map<DefinitionElement | null, number>()
  for (const question of questions) {
    const page = pageOf(question)
    counts.set(page, (counts.get(page) ?? 0) + answersTo(question))
  }
  return elements
    .filter((element) => element.kind === 'page' && (counts.get(element) ?? 0) > ANSWERS_MAX)
    .map((page) => finding('crowded-page', 'hint', page.pointer, { data: { count: counts.get(page) ?? 0 } }))
}

function pageOf(element: DefinitionElement): DefinitionElement | null {
  let outer: DefinitionElement | null = element
  while (outer !== null && outer.kind !== 'page') outer = outer.parent
  return outer
}

/** On a phone each row of a matrix is a question. */
function answersTo(question: DefinitionElement): number {
  if (question.kind === 'column' || !isAsking(question.type)) return 0
  return question.type === 'matrix' || question.type === 'matrixdropdown'
    ? Math.max(1, entriesOf(question, 'rows').length)
    : 1
}
