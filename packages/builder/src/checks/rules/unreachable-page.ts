import { isPlainObject } from '@estela/core/json/plain-object'
import type { DefinitionElement } from '@estela/core/questionnaire/definition-elements'
import { ConditionRunner } from 'survey-core'
import { readyChoicesOf } from '../../names/ready-choices.ts'
import type { CheckedQuestionnaire, Rule } from '../checked-questionnaire.ts'
import { type Finding, finding } from '../finding.ts'
import { choicePropertyOf, entriesOf } from './entries.ts'

/** Pages behind one on which the questionnaire always ends, whatever is answered. */
export const unreachablePage: Rule = (questionnaire) => {
  const pages = questionnaire.elements.filter(({ kind }) => kind === 'page')
  const last = pages.findIndex((page) => endsWith(page, questionnaire))
  if (last === -1) return []
  const data = { after: pages[last]?.name ?? '' }
  return pages.slice(last + 1).map(({ pointer }): Finding => finding('unreachable-page', 'warning', pointer, { data }))
}

function endsWith(page: DefinitionElement, { definition, questions }: CheckedQuestionnaire): boolean {
  const { triggers } = definition
  if (!Array.isArray(triggers) || !isAlwaysShown(page)) return false
  const certain = questions.filter((each) => each.parent === page && isAlwaysAnswered(each))
  return triggers.some(
    (trigger: unknown) =>
      isPlainObject(trigger) &&
      trigger.type === 'complete' &&
      typeof trigger.expression === 'string' &&
      certain.some((question) => holdsForAll(trigger.expression as string, question)),
  )
}

/** Is a condition on this one question true for each answer to it? */
function holdsForAll(expression: string, question: DefinitionElement): boolean {
  const runner = new ConditionRunner(expression)
  const names = new Set(runner.getVariables())
  if (names.size !== 1 || !names.has(question.name)) return false
  const list = choicePropertyOf(question)
  if (list === null) return /^\{[^{}]+\}\s*notempty$/i.test(expression.trim())
  const entries = entriesOf(question, list)
  return entries.length > 0 && entries.every(({ value }) => runner.runValues({ [question.name]: value }) === true)
}

const isAlwaysAnswered = (question: DefinitionElement): boolean =>
  question.element.isRequired === true &&
  isAlwaysShown(question) &&
  readyChoicesOf(question.element).length === 0 &&
  question.type !== 'checkbox' &&
  question.type !== 'tagbox'

const isAlwaysShown = ({ element }: DefinitionElement): boolean =>
  element.visible !== false && [undefined, ''].includes(element.visibleIf as string | undefined)
