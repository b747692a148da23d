import type { LocalizedText } from '@estela/core'
import cb1 from '../questionnaires/cb1.json' with { type: 'json' }
import cb2 from '../questionnaires/cb2.json' with { type: 'json' }
import dp1 from '../questionnaires/dp1.json' with { type: 'json' }
import dp2 from '../questionnaires/dp2.json' with { type: 'json' }
import ic0 from '../questionnaires/ic0.json' with { type: 'json' }
import if1 from '../questionnaires/if1.json' with { type: 'json' }
import if2 from '../questionnaires/if2.json' with { type: 'json' }
import la1 from '../questionnaires/la1.json' with { type: 'json' }
import la2 from '../questionnaires/la2.json' with { type: 'json' }
import ns1 from '../questionnaires/ns1.json' with { type: 'json' }
import ns2 from '../questionnaires/ns2.json' with { type: 'json' }
import pp1 from '../questionnaires/pp1.json' with { type: 'json' }
import pr1 from '../questionnaires/pr1.json' with { type: 'json' }
import pr2 from '../questionnaires/pr2.json' with { type: 'json' }
import pr3 from '../questionnaires/pr3.json' with { type: 'json' }
import wb1 from '../questionnaires/wb1.json' with { type: 'json' }
import wb2 from '../questionnaires/wb2.json' with { type: 'json' }
import type { Definition } from './definition.ts'

export type QuestionnaireCode =
  | 'LA1'
  | 'LA2'
  | 'IC0'
  | 'CB1'
  | 'CB2'
  | 'IF1'
  | 'IF2'
  | 'NS1'
  | 'NS2'
  | 'DP1'
  | 'DP2'
  | 'PP1'
  | 'WB1'
  | 'WB2'
  | 'PR1'
  | 'PR2'
  | 'PR3'

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

/**
 * The ready questionnaires. A code that ends in 0 is asked before the assistance, in 1 right after it, in 2 later:
 * legislation (LA), capacity of the institution (IC, asked again in CB2), training (CB), office systems (IF), national
 * strategies (NS), Development Agenda projects (DP; DP1 also half-way), webinars (WB1 after each, WB2 after the series).
 * PP1 is asked of the members of a platform every year; PR1, PR2 and PR3 of the reviewer, the author and the users of a
 * study. The skills in CB and the recommendations in DP are examples, for the author to replace.
 */
export const questionnaires: readonly QuestionnaireSeed[] = [
  questionnaire('LA1', 8, la1),
  questionnaire('LA2', 12, la2),
  questionnaire('IC0', 3, ic0),
  questionnaire('CB1', 14, cb1),
  questionnaire('CB2', 15, cb2),
  questionnaire('IF1', 5, if1),
  questionnaire('IF2', 8, if2),
  questionnaire('NS1', 3, ns1),
  questionnaire('NS2', 7, ns2),
  questionnaire('DP1', 4, dp1),
  questionnaire('DP2', 8, dp2),
  questionnaire('PP1', 6, pp1),
  questionnaire('WB1', 2, wb1),
  questionnaire('WB2', 7, wb2),
  questionnaire('PR1', 8, pr1),
  questionnaire('PR2', 4, pr2),
  questionnaire('PR3', 4, pr3),
]
