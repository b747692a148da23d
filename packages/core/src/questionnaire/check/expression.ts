import { ConditionsParser, ExpressionRunner, FunctionOperand, type Operand } from 'survey-core'
import type { AnswerScope, FoundValue } from './answer-scope.ts'

export type VariableReader = (scope: AnswerScope) => FoundValue
/** How the variables of a questionnaire's expressions are read, by the name they are written with. */
export type ScopeVariables = ReadonlyMap<string, VariableReader>

/** One parsed expression of a definition. Equal texts share one, and so one result per submission. */
export interface Expression {
  /** Speaks of `{item}` or `{choice}`: one result per choice, row or column. */
  readonly usesItem: boolean
  readonly run: (scope: AnswerScope) => unknown
}

/**
 * Parses an expression that `findDefinitionIssues` found readable. survey-core's `ConditionRunner` is this runner with
 * `== true` at the end; some of its callers compare with `===` instead, so the plain result is kept.
 */
export function parseExpression(text: string, usesItem: boolean): Expression {
  const runner = new ExpressionRunner(text)
  const run = (scope: AnswerScope): unknown => {
    try {
      return runner.runContext(scope)
    } catch {
      // It compares values before their shape is checked; some objects cannot be compared at all.
      return null
    }
  }
  return { usesItem, run }
}

/** Functions of survey-core that depend on nothing but their parameters. */
const PURE_FUNCTIONS: ReadonlySet<string> = new Set([
  'iif',
  'sum',
  'min',
  'max',
  'avg',
  'count',
  'round',
  'trunc',
  'getDate',
  'dateDiff',
  'dateAdd',
  'diffDays',
  'substring',
])

/** The variables an expression reads, and the functions it calls that look at more than their parameters. */
export function contentsOf(text: string): { readonly variables: string[]; readonly impureFunctions: string[] } {
  const root = new ConditionsParser().parseExpression(text)
  const operands: Operand[] = []
  root.addOperandsToList(operands)
  const variables: string[] = []
  root.setVariables(variables)
  const functions = operands.flatMap((operand) => (operand instanceof FunctionOperand ? [operand.functionName] : []))
  return { variables, impureFunctions: functions.filter((each) => !PURE_FUNCTIONS.has(each)) }
}
