import type { SurveyModel } from 'survey-core'
import type { AnswerIssue, Answers } from '../submission/answers.ts'
import { freeKeysOf, readableKeysOf } from './check/answer-keys.ts'
import { AnswerScope } from './check/answer-scope.ts'
import { compilePlan } from './check/check-plan.ts'
import { checkRules, checkShapes, openValues, type ValuesUnderCheck } from './check/check-values.ts'
import { compileCheck } from './check/checkers.ts'
import { Compilation } from './check/compilation.ts'
import { noteUncoveredOfSurvey } from './check/covered-properties.ts'
import { Findings } from './check/findings.ts'
import { isOpen } from './check/gate.ts'
import { noteUncoveredOfModel } from './check/uncovered-features.ts'
import type { DefinitionIssue } from './definition-issue.ts'
import { discardModel, loadDefinition, notLoadable } from './load-definition.ts'

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
 * `checkJsonLimits`.
 */
export function compileQuestionnaire(definition: unknown): CompiledQuestionnaire {
  const loaded = loadDefinition(definition)
  if (loaded.outcome === 'refused') return loaded
  try {
    return compileModel(loaded.model)
  } catch (error) {
    // survey-core makes rows and panels only when they are looked at, and may fail then.
    return { outcome: 'refused', issues: [notLoadable(error)] }
  } finally {
    discardModel(loaded.model)
  }
}

function compileModel(model: SurveyModel): CompiledQuestionnaire {
  const questions = model.pages.flatMap((page) => page.questions)
  const free = freeKeysOf(model, questions)
  const compilation = new Compilation(readableKeysOf(questions, free), compileCheck)
  noteUncoveredOfSurvey(model, compilation)
  noteUncoveredOfModel(model, questions, compilation)
  const plan = compilePlan(model.pages, compilation)
  // Nothing can be answered in display mode, and survey-core finds no fault.
  const isEnabled = !model.isDisplayMode
  const { variables, reasons } = compilation
  const open = (answers: Answers, known: typeof variables | null) =>
    openValues(plan, answers, '', new AnswerScope(answers, known), new Findings(), isEnabled)
  if (reasons.size > 0) return { outcome: 'needs-model', reasons: [...reasons].sort(), checkShape }
  return { outcome: 'compiled', check, explain }

  function checkShape(answers: Answers): AnswerIssue[] {
    const under = open(answers, null)
    checkShapes(under, free)
    return under.findings.strict.filter((issue) => issue.code !== 'not-visible')
  }

  function checked(answers: Answers): ValuesUnderCheck {
    const under = open(answers, variables)
    checkRules(under, checkShapes(under, free))
    return under
  }

  function check(answers: Answers): AnswerIssue[] {
    const { strict, engine } = checked(answers).findings
    return strict.length === 0 ? engine : [...strict, ...engine]
  }

  function explain(answers: Answers): Explanation {
    const { findings, visible, scope } = checked(answers)
    const shown = plan.questions.filter((_question, index) => visible[index])
    return {
      strict: findings.strict,
      engine: findings.engine,
      visible: shown.map((question) => question.name),
      required: shown.filter((question) => isOpen(question.required, scope)).map((question) => question.name),
    }
  }
}
