import type { DefinitionElement } from '@estela/core/questionnaire/definition-elements'
import type { Rule } from '../checked-questionnaire.ts'
import { type Finding, finding, removal } from '../finding.ts'

const RULE = 'required-but-hidden'
/** A value may come from these, and then nobody has to type it. */
const VALUES = ['defaultValue', 'defaultValueExpression', 'setValueExpression']

/** Answers that are asked for where nobody can give them; survey-core then passes over the requirement in silence. */
export const requiredButHidden: Rule = ({ questions }) =>
  questions.flatMap((question) => {
    const { element } = question
    if (element.isRequired !== true || VALUES.some((key) => element[key] !== undefined)) return []
    return obstacle(question)
  })

function obstacle({ element, pointer }: DefinitionElement): Finding[] {
  const isHidden = element.visible === false && !isCondition(element.visibleIf)
  const isReadOnly = element.readOnly === true
  if (!isHidden && !isReadOnly) return []
  const fix = removal('fix-not-required', `${pointer}/isRequired`)
  return [finding(RULE, 'warning', pointer, { message: isHidden ? RULE : 'required-but-read-only', fix })]
}

const isCondition = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
