import type { AnswerIssue, AnswerIssueCode } from '@estela/core'
import { judgeWithModel, storedBySurveyCore } from '@estela/core/questionnaire/check-with-model'
import type { CompiledChecks } from '@estela/core/questionnaire/compile-questionnaire'

export type Comparison =
  | { readonly outcome: 'both-accept' | 'both-refuse' | 'strict-only' }
  | { readonly outcome: 'disagreement'; readonly about: string; readonly compiled: unknown; readonly model: unknown }

/**
 * Do the compiled check and survey-core agree on one set of answers?
 *
 * The compiled check refuses for two kinds of reason. What survey-core refuses too ("engine"): a missing answer, a
 * limit, a validator. And what survey-core would take without a word ("strict"): a choice that does not exist, an
 * answer to a hidden question, a wrong type.
 *
 * Where nothing is strictly wrong, agreement means all of:
 *  - the compiled check refuses exactly when survey-core's model, fresh and given the same answers, is not valid;
 *  - both find fault with the same questions;
 *  - both take the same questions for visible, and the same for required.
 *
 * Where something is strictly wrong, survey-core's verdict says nothing: it has already dropped or bent the value. Then
 * agreement means that the refusal is by design: survey-core itself would not store these answers unchanged once the
 * questionnaire is completed and its incorrect values are cleared, or every reason is on the list of rules that
 * survey-core does not have.
 */
export function compareWithModel(compiled: CompiledChecks, definition: unknown, answers: Answers): Comparison {
  const ours = compiled.explain(answers)
  if (ours.strict.length > 0) return compareStrict(ours.strict, definition, answers)
  const theirs = judgeWithModel(definition, answers)
  const pairs: readonly [string, readonly string[], readonly string[]][] = [
    ['visible questions', ours.visible, theirs.visible],
    ['required questions', ours.required, theirs.required],
    ['faulty questions', questionsOf(ours.engine), questionsOf(theirs.issues)],
  ]
  for (const [about, mine, model] of pairs)
    if (!sameNames(mine, model)) return { outcome: 'disagreement', about, compiled: mine, model }
  return { outcome: ours.engine.length > 0 ? 'both-refuse' : 'both-accept' }
}

type Answers = Readonly<Record<string, unknown>>

/** survey-core has no rule of its own about these, and stores what breaks them. */
const OURS_ALONE: ReadonlySet<AnswerIssueCode> = new Set<AnswerIssueCode>([
  'unknown-question',
  'unknown-row',
  'unknown-column',
  'wrong-type',
  'not-a-number',
  'not-a-choice',
  'too-long',
  'too-short',
  'too-many',
  'too-few',
  'duplicate',
  'exclusive-choice',
])

function compareStrict(strict: readonly AnswerIssue[], definition: unknown, answers: Answers): Comparison {
  const others = strict.filter((issue) => !OURS_ALONE.has(issue.code))
  if (others.length === 0 || !isStoredUnchanged(definition, answers)) return { outcome: 'strict-only' }
  return { outcome: 'disagreement', about: 'strict refusal', compiled: strict, model: 'stores the answers unchanged' }
}

function isStoredUnchanged(definition: unknown, answers: Answers): boolean {
  const stored = storedBySurveyCore(definition, answers)
  return stored !== null && JSON.stringify(stored) === JSON.stringify(answers)
}

/** Keys of the answers that issues are about: the first step of each pointer. */
const questionsOf = (issues: readonly AnswerIssue[]) => [
  ...new Set(issues.map((issue) => issue.pointer.split('/')[1] ?? '')),
]

const sameNames = (left: readonly string[], right: readonly string[]) =>
  JSON.stringify([...left].sort()) === JSON.stringify([...right].sort())
