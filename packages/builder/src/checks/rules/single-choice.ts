import type { Rule } from '../checked-questionnaire.ts'
import { finding } from '../finding.ts'
import { entriesOf } from './entries.ts'

/** One entry may be a choice to tick (`checkbox`), but leaves nothing to choose between. */
const CHOOSING_ONE = new Set(['radiogroup', 'dropdown', 'buttongroup', 'ranking'])
const ADDING = [
  'choicesFromQuestion',
  'choicesByUrl',
  'choicesMax',
  'showOtherItem',
  'showNoneItem',
  'showRefuseItem',
  'showDontKnowItem',
]

/** Questions that let recipients choose between no more than one answer. */
export const singleChoice: Rule = ({ questions }) =>
  questions
    .filter(({ type, element }) => CHOOSING_ONE.has(type) && !ADDING.some((key) => Boolean(element[key])))
    .filter((question) => entriesOf(question, 'choices').length === 1)
    .map(({ pointer }) => finding('single-choice', 'warning', `${pointer}/choices`))
