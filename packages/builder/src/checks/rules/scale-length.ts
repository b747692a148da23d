import type { DefinitionElement } from '@estela/core/questionnaire/definition-elements'
import { annotationOf } from '@estela/core/questionnaire/list-items'
import type { Rule } from '../checked-questionnaire.ts'
import { finding } from '../finding.ts'
import { scaleOf } from './scale-of.ts'

/** Items of one family, such as `CB.SKL.search` and `CB.SKL.draft`, on scales of different lengths. */
export const scaleLength: Rule = ({ questions }) => {
  const usual = new Map<string, number>()
  return questions.flatMap((question) => {
    const family = familyOf(question)
    const steps = scaleOf(question)?.steps
    if (family === null || steps === undefined) return []
    const first = usual.get(family) ?? steps
    usual.set(family, first)
    if (first === steps) return []
    return [finding('scale-length', 'warning', question.pointer, { data: { family, steps, usual: first } })]
  })
}

/** What comes before the last part of a construct of three parts, or before its number: `CB.SKL` of `CB.SKL2`. */
function familyOf({ element }: DefinitionElement): string | null {
  const construct = String(annotationOf(element)?.construct ?? '')
  return /^(.+\..+)\.[^.]+$/.exec(construct)?.[1] ?? /^(.*\D)\d+$/.exec(construct)?.[1] ?? null
}
