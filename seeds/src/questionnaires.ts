import type { LocalizedText } from '@estela/core'
import cb1 from '../questionnaires/cb1.json' with { type: 'json' }
import cb2 from '../questionnaires/cb2.json' with { type: 'json' }
import if1 from '../questionnaires/if1.json' with { type: 'json' }
import if2 from '../questionnaires/if2.json' with { type: 'json' }
import la1 from '../questionnaires/la1.json' with { type: 'json' }
import la2 from '../questionnaires/la2.json' with { type: 'json' }
import type { Definition } from './definition.ts'

export type QuestionnaireCode = 'LA1' | 'LA2' | 'CB1' | 'CB2' | 'IF1' | 'IF2'

export interface QuestionnaireSeed {
  readonly code: QuestionnaireCode
  readonly title: LocalizedText
  /** How long answering takes, to be told before the first question. */
  readonly minutes: number
  readonly definition: Definition
}

const questionnaire = (code: QuestionnaireCode, minutes: number, definition: Definition): QuestionnaireSeed => ({
  code,
  title: { en: definition.title.default, es: definition.title.es },
  minutes,
  definition,
})

/** The ready questionnaires: legislation (LA), training (CB) and office systems (IF), right after (1) and later (2). */
export const questionnaires: readonly QuestionnaireSeed[] = [
  questionnaire('LA1', 8, la1),
  questionnaire('LA2', 12, la2),
  questionnaire('CB1', 14, cb1),
  questionnaire('CB2', 15, cb2),
  questionnaire('IF1', 5, if1),
  questionnaire('IF2', 8, if2),
]
