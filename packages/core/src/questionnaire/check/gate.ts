import type { AnswerScope } from './answer-scope.ts'
import type { Compilation } from './compilation.ts'
import type { Expression } from './expression.ts'

/** Whether an element is visible, enabled or required: always, never, or as an expression says. */
export type Gate = boolean | Expression

/** An expression, where there is one, overrides the fixed value. */
export const compileGate = (
  compilation: Compilation,
  text: string | undefined,
  fixed: boolean,
  inner?: ReadonlySet<string>,
): Gate => (text ? compilation.expression(text, inner) : fixed)

/** Visible and required: only by the result `true` itself. */
export const isOpen = (gate: Gate, scope: AnswerScope): boolean =>
  typeof gate === 'boolean' ? gate : scope.resultOf(gate) === true

/** Enabled: unless the result is `false` itself. */
export const isNotShut = (gate: Gate, scope: AnswerScope): boolean =>
  typeof gate === 'boolean' ? gate : scope.resultOf(gate) !== false
