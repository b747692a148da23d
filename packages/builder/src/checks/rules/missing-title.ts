import type { DefinitionElement } from '@estela/core/questionnaire/definition-elements'
import { isAsking } from '../../metadata/shown-only.ts'
import type { Rule } from '../checked-questionnaire.ts'
import { finding } from '../finding.ts'
import { hasText } from './has-text.ts'

/** Questions that show their name where recipients look for a question, or that a screen reader calls by it. */
export const missingTitle: Rule = ({ questions, definition }) => [
  ...(hasText(definition.title) || questions.length === 0
    ? []
    : [finding('missing-title', 'hint', '', { message: 'missing-survey-title' })]),
  ...questions
    .filter((question) => isAsking(question.type) && !isTitled(question) && isTechnical(question.name))
    .map(({ pointer, name, kind }) => {
      const message = kind === 'column' ? 'missing-column-title' : 'missing-title'
      return finding('missing-title', 'warning', pointer, { message, data: { name } })
    }),
]

/** A matrix may stand for its rows, and a yes-no question for what is written beside the box. */
const isTitled = ({ element, type }: DefinitionElement): boolean =>
  hasText(element.title) || (type === 'boolean' && (hasText(element.label) || hasText(element.labelTrue)))

/** `question1`, `LA_NEED`, `firstName`; but not `Age` or `Your age`, which people can read. The linter tells of no name at all. */
const isTechnical = (name: string): boolean => /[_\d]|\p{Ll}\p{Lu}|^\p{Ll}+$|\./u.test(name) && !/\s/.test(name)
