import { readyChoicesOf } from '../../names/ready-choices.ts'
import type { Rule } from '../checked-questionnaire.ts'
import { finding } from '../finding.ts'
import { entriesOf } from './entries.ts'

/** One entry may be a choice to tick (`checkbox`), but leaves nothing to choose between. */
const CHOOSING_ONE = new Set(['radiogroup', 'dropdown', 'buttongroup', 'ranking'])
const ADDING = ['choicesFromQuestion', 'choicesByUrl', 'choicesMax']

/** Questions that let recipients choose between no more than one answer. */
export const singleChoice: Rule = ({ questions }) =>
  questions
    .filter(({ type }) => CHOOSING_ONE.has(type))
    .filter(({ element }) => readyChoicesOf(element).length === 0 && !ADDING.some((key) => Boolean(element[key])))
    .filter((question) => entriesOf(question, 'choices').length === 1)
    .map(({ pointer }) => finding('single-choice', 'warning', `${pointer}/choices`))
