import type { AnswerIssueCode, Answers } from '@estela/core'
import { without } from '../document/change-json.ts'
import type { JsonObject } from '../document/json.ts'
import { compiledOf } from './compiled.ts'

/** An answer that no longer fits. */
export interface DroppedAnswer {
  /** JSON pointer into the answers. */
  readonly pointer: string
  readonly code: AnswerIssueCode
}

export interface KeptAnswers {
  readonly answers: Answers
  readonly dropped: readonly DroppedAnswer[]
}

/** With these a question could not show the answer at all; anything else the page itself says where it stands. */
const UNFIT: ReadonlySet<AnswerIssueCode> = new Set([
  'unknown-question',
  'wrong-type',
  'not-a-choice',
  'unknown-row',
  'unknown-column',
])

/** Which answers given so far still fit the questionnaire after it was edited? Where it cannot be published, all stay. */
export function keptAnswers(document: JsonObject, answers: Answers): KeptAnswers {
  if (Object.keys(answers).length === 0) return { answers, dropped: [] }
  const compiled = compiledOf(document)
  if (compiled.outcome === 'refused') return { answers, dropped: [] }
  const issues = compiled.outcome === 'compiled' ? compiled.check(answers) : compiled.checkShape(answers)
  const dropped = issues.filter(({ code, pointer }) => UNFIT.has(code) && pointer !== '')
  // From the last entry of a list to the first, so that the places of the others stay what they are.
  const kept = dropped.toReversed().reduce((rest, { pointer }) => without(rest, pointer), answers as JsonObject)
  return { answers: kept, dropped }
}
