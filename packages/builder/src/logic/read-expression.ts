import {
  type ArrayOperand,
  type BinaryOperand,
  ConditionsParser,
  type Const,
  type Operand,
  type Variable,
} from 'survey-core'
import { isScalar, type Scalar } from '../document/json.ts'
import { type Token, tokensOf } from '../names/expression-tokens.ts'
import {
  COMPARISON_OPERATORS,
  type ComparedValue,
  type Comparison,
  type ComparisonOperator,
  type Condition,
  type Constant,
  type RawCondition,
} from './condition.ts'

export type ParsedExpression =
  | { readonly outcome: 'parsed'; readonly operand: Operand | null }
  | { readonly outcome: 'broken'; readonly at: number; readonly message: string }

/** What survey-core makes of an expression, or at which character it stopped. */
export function parseExpression(expression: string): ParsedExpression {
  const parser = new ConditionsParser()
  const operand: Operand | null | undefined = parser.parseExpression(expression)
  if (parser.error === undefined) return { outcome: 'parsed', operand: operand ?? null }
  return { outcome: 'broken', at: parser.error.at, message: parser.error.code }
}

/**
 * An expression as a tree of and/or groups and comparisons; null for a blank one. What is no comparison of one name
 * becomes a raw part. The pieces are cut here, to keep each with the author's text, and survey-core's own parser
 * judges the cut: where it reads anything else, the whole stays one raw part.
 */
export function readExpression(expression: string): Condition | null {
  if (expression.trim() === '') return null
  const whole = parseExpression(expression)
  if (whole.outcome === 'broken') return rawOf(expression)
  const tokens = tokensOf(expression)
  const condition = conditionIn(expression, tokens)
  const isSame = condition !== null && normalTextOf(condition) === textOf(whole.operand)
  return isSame ? withWritten(condition, expression) : rawOf(expression)
}

const rawOf = (text: string): RawCondition => ({ kind: 'raw', text })

/** The top of a tree keeps also the blanks around it. */
const withWritten = (condition: Condition, written: string): Condition =>
  condition.kind === 'raw' ? rawOf(written) : { ...condition, written }

function conditionIn(expression: string, tokens: readonly Token[]): Condition | null {
  const first = tokens[0]
  const last = tokens.at(-1)
  if (first === undefined || last === undefined) return null
  const written = expression.slice(first.start, last.end)
  const parts = splitAtTop(tokens)
  if (parts !== null) {
    const conditions = parts.pieces.map((piece) => conditionIn(expression, piece))
    return conditions.includes(null)
      ? null
      : { kind: 'group', conjunction: parts.conjunction, parts: conditions as Condition[], written }
  }
  const inside = withoutBrackets(tokens)
  if (inside === tokens) return leafOf(written, tokens) ?? rawOf(written)
  const condition = conditionIn(expression, inside)
  return condition === null ? null : withWritten(condition, written)
}

/** Whether a text falls apart into pieces joined by `and` or `or`, outside of any brackets. */
export const isJoined = (expression: string): boolean => splitAtTop(tokensOf(expression)) !== null

/** The pieces between the loosest conjunctions: `or` where there is one outside of brackets, else `and`. */
function splitAtTop(
  tokens: readonly Token[],
): { readonly conjunction: 'and' | 'or'; readonly pieces: readonly (readonly Token[])[] } | null {
  const depths = depthsOf(tokens)
  const isAt = (token: Token, index: number, conjunction: 'and' | 'or') =>
    token.kind === 'conjunction' && depths[index] === 0 && conjunctionOf(token) === conjunction
  const conjunction = (['or', 'and'] as const).find((each) => tokens.some((token, index) => isAt(token, index, each)))
  if (conjunction === undefined) return null
  const cuts = tokens.flatMap((token, index) => (isAt(token, index, conjunction) ? [index] : []))
  const starts = [0, ...cuts.map((cut) => cut + 1)]
  return { conjunction, pieces: starts.map((start, index) => tokens.slice(start, cuts[index])) }
}

const conjunctionOf = ({ text }: Token): 'and' | 'or' => (text === '||' || text.toLowerCase() === 'or' ? 'or' : 'and')

/** How many brackets are open at each token, itself included. */
function depthsOf(tokens: readonly Token[]): readonly number[] {
  let depth = 0
  return tokens.map(({ kind }) => {
    if (kind === 'open') depth += 1
    return kind === 'close' ? depth-- : depth
  })
}

/** The tokens inside brackets that stand around all of them; else the same tokens. */
function withoutBrackets(tokens: readonly Token[]): readonly Token[] {
  if (tokens[0]?.text !== '(' || tokens.at(-1)?.text !== ')') return tokens
  const depths = depthsOf(tokens)
  const closing = depths.findIndex((depth, index) => depth === 1 && tokens[index]?.kind === 'close')
  return closing === tokens.length - 1 ? tokens.slice(1, -1) : tokens
}

function leafOf(written: string, tokens: readonly Token[]): Comparison | null {
  const [left, operator, next] = tokens
  if (left?.kind !== 'name' || operator === undefined) return null
  const parsed = parseExpression(written)
  if (parsed.outcome === 'broken' || parsed.operand === null) return null
  const found = comparisonOf(parsed.operand)
  if (found === null || textOf(found.left) !== left.text) return null
  const comparison = { kind: 'comparison', operand: left.text.slice(1, -1), operator: found.operator, written } as const
  if (found.right === undefined) return { ...comparison, value: null }
  if (next === undefined) return null
  const value = comparedValueOf(found.right, written.slice(next.start - left.start))
  return value === null ? null : { ...comparison, value }
}

/** The sides of a comparison with one name on its left; `right` is undefined where the operator stands alone. */
function comparisonOf(operand: Operand): {
  readonly left: Operand
  readonly operator: ComparisonOperator
  readonly right: Operand | null | undefined
} | null {
  const kind = operand.getType()
  if (kind === 'unary') {
    const { operator, expression: left } = operand as unknown as { operator: string; expression: Operand }
    return isOperator(operator) && isName(left) ? { left, operator, right: undefined } : null
  }
  if (kind !== 'binary') return null
  const { operator, leftOperand: left, rightOperand: right } = operand as BinaryOperand
  return isOperator(operator) && isName(left) ? { left, operator, right } : null
}

const isOperator = (text: string): text is ComparisonOperator =>
  (COMPARISON_OPERATORS as readonly string[]).includes(text)

const isName = (operand: Operand | null): boolean => operand?.getType() === 'variable'

/** Null where the text behind the operator is not all of what is compared with. */
function comparedValueOf(right: Operand | null, text: string): ComparedValue | null {
  const constant = constantOf(right)
  if (constant !== null) return { kind: 'constant', value: constant }
  if (isName(right)) return { kind: 'name', name: textOf(right as Variable).slice(1, -1) }
  const own = parseExpression(text)
  const isAll = own.outcome === 'parsed' && textOf(own.operand) === textOf(right)
  return isAll ? { kind: 'expression', text: withoutOuterBrackets(text) } : null
}

function withoutOuterBrackets(text: string): string {
  const tokens = tokensOf(text)
  const inside = withoutBrackets(tokens)
  return inside === tokens ? text : text.slice(inside[0]?.start, inside.at(-1)?.end)
}

function constantOf(operand: Operand | null): Constant | null {
  if (operand?.getType() === 'array') {
    const values = (operand as ArrayOperand).values.map(scalarOf)
    return values.every((value) => value !== null) ? values : null
  }
  return scalarOf(operand)
}

function scalarOf(operand: Operand | null): Scalar | null {
  if (operand?.getType() !== 'const') return null
  const value: unknown = (operand as Const).correctValue
  return isScalar(value) ? value : null
}

/** survey-core writes each operation in brackets of its own, so equal texts are equal trees. */
const textOf = (operand: Operand | null): string => (operand === null ? 'null' : operand.toString())

/** What survey-core would write for our tree, from what it reads in its leaves. */
function normalTextOf(condition: Condition): string {
  if (condition.kind === 'group')
    return condition.parts.map(normalTextOf).reduce((left, right) => `(${left} ${condition.conjunction} ${right})`)
  const parsed = parseExpression(condition.kind === 'raw' ? condition.text : (condition.written ?? ''))
  return parsed.outcome === 'parsed' ? textOf(parsed.operand) : ''
}
