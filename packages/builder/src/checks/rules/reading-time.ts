import { languagesIn } from '@estela/core/questionnaire/language-gaps'
import type { Rule } from '../checked-questionnaire.ts'
import { minutesOf } from '../estimate-minutes.ts'
import { finding } from '../finding.ts'

/** An estimate is that rough. */
const OVER = 1.4
/** From here on, more and more people leave before the end. */
const LONG_MINUTES = 20

/** Questionnaires that take clearly longer than their recipients are told, or than many of them stay. */
export const readingTime: Rule = (questionnaire) => {
  const { minutes: stated, strings } = questionnaire
  const minutes = Math.round(Math.max(...languagesIn(strings).map((language) => minutesOf(questionnaire, language))))
  if (stated !== null && minutes > stated * OVER)
    return [finding('reading-time', 'warning', '', { message: 'reading-time-over-stated', data: { minutes, stated } })]
  return minutes > LONG_MINUTES ? [finding('reading-time', 'hint', '', { data: { minutes } })] : []
}
