import type { ItemValue } from 'survey-core'
import type { AnswerScope } from './answer-scope.ts'
import type { Compilation } from './compilation.ts'
import type { Expression } from './expression.ts'

/** The values that may be chosen, some of them only under a condition. */
export interface Choices {
  has(value: unknown, scope: AnswerScope): boolean
  /** The values that may be chosen now. */
  visible(scope: AnswerScope): unknown[]
  /** May every one of them always be chosen? */
  readonly areFixed: boolean
}

/**
 * @param items choices, rows or columns as survey-core read them
 * @param shared the condition for those without one of their own: `choicesVisibleIf`, `rowsVisibleIf` …
 * @param inner names inside the owner's own value, which survey-core would read first
 */
export function compileChoices(
  compilation: Compilation,
  items: readonly ItemValue[],
  shared: string | undefined,
  inner?: ReadonlySet<string>,
): Choices {
  const conditions = new Map<unknown, Expression | null>()
  for (const item of items) {
    const value: unknown = item.value
    if (typeof value === 'object' && value !== null) compilation.needsModel('choice that is an object')
    const text: string | undefined = item.visibleIf || shared
    if (!conditions.has(value)) conditions.set(value, text ? compilation.expression(text, inner, true) : null)
    else if (text) compilation.needsModel('repeated choice with a condition')
  }
  const isVisible = (value: unknown, scope: AnswerScope) => {
    const condition = conditions.get(value)
    if (condition === undefined) return false
    // biome-ignore lint/suspicious/noDoubleEquals: survey-core's ConditionRunner compares this way.
    return condition === null || scope.resultFor(condition, value) == true
  }
  return {
    has: isVisible,
    visible: (scope) => [...conditions.keys()].filter((value) => isVisible(value, scope)),
    areFixed: [...conditions.values()].every((condition) => condition === null),
  }
}
