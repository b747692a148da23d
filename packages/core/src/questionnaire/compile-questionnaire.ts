import type { Question, SurveyModel } from 'survey-core'
import type { AnswerIssue, Answers } from '../submission/answers.ts'
import { answerKeysOf, otherKeysOf, readableKeysOf } from './check/answer-keys.ts'
import { compilePlan } from './check/check-plan.ts'
import { Compilation } from './check/compilation.ts'
import { noteUncoveredOfSurvey } from './check/covered-properties.ts'
import { type Examination, examine } from './check/examine.ts'
import { isOpen } from './check/gate.ts'
import { noteUncoveredOfModel } from './check/uncovered-features.ts'
import type { DefinitionIssue } from './definition-issue.ts'
import { loadDefinition } from './load-definition.ts'

export type CompiledQuestionnaire =
  /** `check` alone decides. */
  | CompiledChecks
  /** `checkShape` first, then `checkWithModel`: the definition uses features that only survey-core can follow. */
  | {
      readonly outcome: 'needs-model'
      readonly reasons: readonly string[]
      readonly checkShape: (answers: Answers) => AnswerIssue[]
    }
  /** survey-core rejects the definition, or it breaks our limits: it cannot be published. */
  | { readonly outcome: 'refused'; readonly issues: readonly DefinitionIssue[] }

export interface CompiledChecks {
  readonly outcome: 'compiled'
  readonly check: (answers: Answers) => AnswerIssue[]
  /** The same with the reasons apart, for comparing with survey-core. */
  readonly explain: (answers: Answers) => Explanation
}

/** What a check found, and which questions it took for visible and required. */
export interface Explanation {
  /** What only we refuse: survey-core would store it. */
  readonly strict: readonly AnswerIssue[]
  /** What survey-core refuses too. */
  readonly engine: readonly AnswerIssue[]
  readonly visible: readonly string[]
  readonly required: readonly string[]
}

/**
 * May answers to this questionnaire be accepted? Compiles the question once per published version: survey-core reads
 * the definition, the checks are built from what it read, and its model is thrown away. A check then runs without a
 * model; conditions run through survey-core's own expressions, parsed here. The answers must have passed
 * `findJsonLimitIssues`.
 */
export function compileQuestionnaire(definition: unknown): CompiledQuestionnaire {
  const loaded = loadDefinition(definition)
  if (loaded.outcome === 'refused') return loaded
  const compiled = compileModel(loaded.model)
  loaded.model.dispose()
  return compiled
}

function compileModel(model: SurveyModel): CompiledQuestionnaire {
  const questions = questionsOf(model)
  const keys = answerKeysOf(model, questions)
  const compilation = new Compilation(readableKeysOf(questions), otherKeysOf(questions, keys.free))
  noteUncoveredOfSurvey(model, compilation)
  noteUncoveredOfModel(model, questions, compilation)
  const plan = compilePlan(model, compilation)
  const { variables, reasons } = compilation
  if (reasons.size > 0) {
    const checkShape = (answers: Answers) =>
      examine(plan, keys, null, answers).findings.strict.filter((issue) => issue.code !== 'not-visible')
    return { outcome: 'needs-model', reasons: [...reasons].sort(), checkShape }
  }
  const run = (answers: Answers) => examine(plan, keys, variables, answers)
  const check = (answers: Answers) => {
    const { findings } = run(answers)
    return findings.strict.length === 0 ? findings.engine : [...findings.strict, ...findings.engine]
  }
  const explain = (answers: Answers) => explanationOf(run(answers))
  return { outcome: 'compiled', check, explain }

  function explanationOf({ findings, visible, scope }: Examination): Explanation {
    const shown = plan.questions.filter((_question, index) => visible[index])
    return {
      strict: findings.strict,
      engine: findings.engine,
      visible: shown.map((question) => question.name),
      required: shown.filter((question) => isOpen(question.required, scope)).map((question) => question.name),
    }
  }
}

/** In the order of `compilePlan`: page by page, outer before inner. */
const questionsOf = (model: SurveyModel): Question[] => model.pages.flatMap((page) => page.questions)
