import type { AnswerScope } from './answer-scope.ts'
import type { Findings } from './findings.ts'

/** One value under check, and where what is found about it belongs. */
export interface Place {
  readonly pointer: string
  readonly scope: AnswerScope
  readonly findings: Findings
  /** The text beside the value, where the question has one. */
  readonly comment: unknown
}

/** How the value of one question is checked. One file per family of question types makes these. */
export interface QuestionCheck {
  /** Stricter than survey-core: could a page have sent this value at all? Called with a value that is not empty. */
  readonly checkShape: (value: unknown, place: Place) => void
  /** Where survey-core has its own idea of what is no answer. */
  readonly isEmpty?: (value: unknown) => boolean
  /** As survey-core: what is wrong even with a question that is not enabled? */
  readonly checkAlways?: (value: unknown, place: Place) => void
  /** As survey-core: what else is wrong with a visible, enabled question, answered or not? */
  readonly checkRules?: (value: unknown, place: Place) => void
}
