import type { DefinitionElement } from '@estela/core/questionnaire/definition-elements'
import { annotationOf } from '@estela/core/questionnaire/list-items'
import { isMissingCode } from '@estela/core/questionnaire/scales'
import { SOURCE_LANGUAGE, textsByLanguage } from '@estela/core/questionnaire/text-languages'
import { readyChoicesOf } from '../../names/ready-choices.ts'
import type { Rule } from '../checked-questionnaire.ts'
import { finding } from '../finding.ts'
import { choicePropertyOf, type Entry, entriesOf } from './entries.ts'

/** Behaviour, results and the institution: what is so whether or not the person asked knows it. */
const FACTUAL_LEVELS = new Set(['L3', 'L4', 'INST'])
const SEVERAL = new Set(['checkbox', 'tagbox', 'ranking', 'imagepicker'])
const WORDS =
  /\b(?:do not know|don't know|not sure|unsure|cannot say|can't say|not applicable|does not apply|do not remember|too early|no data)\b|(?<!\p{L})(?:sin datos|no hay datos|no (?:lo )?(?:sé|sabe|recuerdo)|no (?:estoy )?segur[oa]|no aplica|no corresponde|demasiado pronto)(?!\p{L})/iu

/** Questions on facts to which those who do not know them must guess. */
export const noDoNotKnow: Rule = ({ questions }) =>
  questions
    .filter((question) => isFactual(question) && !SEVERAL.has(question.type))
    .filter((question) => {
      const list = choicePropertyOf(question)
      const entries = list === null ? [] : entriesOf(question, list)
      return entries.length > 0 && !entries.some(isWayOut) && readyChoicesOf(question.element).length === 0
    })
    .map(({ pointer }) => finding('no-do-not-know', 'hint', pointer))

function isFactual({ element }: DefinitionElement): boolean {
  const title = textsByLanguage(element.title).get(SOURCE_LANGUAGE) ?? ''
  return FACTUAL_LEVELS.has(String(annotationOf(element)?.level)) && !ON_ONESELF.test(title)
}

/** What people did themselves they know. */
const ON_ONESELF = /^(?:did|do|have|had|are|were|can|could|will) you\b/i

const isWayOut = ({ value, texts }: Entry): boolean =>
  isMissingCode(Number(value)) || [...texts.values()].some((text) => WORDS.test(text))
