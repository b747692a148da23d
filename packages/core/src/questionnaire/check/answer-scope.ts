import type { PlainObject } from '../../json/plain-object.ts'
import type { Answers } from '../../submission/answers.ts'
import type { Expression, ScopeVariables } from './expression.ts'

/** What survey-core's runner asks a context: the value behind a path of names. */
interface GetValueParams {
  readonly path: readonly { readonly name: string }[]
}
export interface FoundValue {
  readonly isFound: boolean
  readonly value?: unknown
  readonly requireStrictCompare?: boolean
}

export const NOT_FOUND: FoundValue = { isFound: false }

/**
 * The answers of one submission as survey-core's expression runner sees them, and the results of the expressions that
 * were already run on them. Lives as long as one check.
 */
export class AnswerScope {
  readonly answers: Answers
  readonly entry: PlainObject
  /** The choice, row or column an expression is about. */
  item: unknown = undefined
  private readonly variables: ScopeVariables | null
  private readonly results = new Map<Expression, unknown>()

  /**
   * @param variables null: every condition holds, where conditions are left to survey-core's model
   * @param entry the repeated panel or the row that the expressions are in
   */
  constructor(answers: Answers, variables: ScopeVariables | null, entry: PlainObject = {}) {
    this.answers = answers
    this.variables = variables
    this.entry = entry
  }

  /** The same answers, for the expressions inside one of their entries. */
  inside(entry: PlainObject, variables: ScopeVariables): AnswerScope {
    return new AnswerScope(this.answers, this.variables === null ? null : variables, entry)
  }

  /** The result of an expression, run at most once unless it speaks of an item. */
  resultOf(expression: Expression): unknown {
    if (this.variables === null) return true
    if (expression.usesItem) return expression.run(this)
    const known = this.results.get(expression)
    if (known !== undefined || this.results.has(expression)) return known
    const result = expression.run(this)
    this.results.set(expression, result)
    return result
  }

  /** The result for one choice, row or column. */
  resultFor(expression: Expression, item: unknown): unknown {
    this.item = item
    const result = this.resultOf(expression)
    this.item = undefined
    return result
  }

  /** Called by survey-core. */
  getValue(params: GetValueParams): FoundValue {
    const first = params.path[0]
    if (first === undefined) return NOT_FOUND
    const name = params.path.length === 1 ? first.name : params.path.map((step) => step.name).join('.')
    return this.variables?.get(name)?.(this) ?? NOT_FOUND
  }
}
