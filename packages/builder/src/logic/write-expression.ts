import type { Scalar } from '../document/json.ts'
import { quoted, tokensOf } from '../names/expression-tokens.ts'
import {
  type ComparedValue,
  type Comparison,
  type Condition,
  type ConditionGroup,
  isComplete,
  isUnary,
} from './condition.ts'
import { isJoined } from './read-expression.ts'

/**
 * A condition as an expression; '' for none. Parts that nobody changed keep the author's text; comparisons that are not
 * complete yet are left out. `readExpression` gives the same tree back, of groups with two parts or more, as long as its
 * texts are writable (`isWritable`).
 */
export function writeExpression(condition: Condition | null): string {
  if (condition === null) return ''
  if (condition.kind === 'raw') return condition.text
  if (condition.written !== null) return condition.written
  if (condition.kind === 'comparison') return isComplete(condition) ? comparisonText(condition) : ''
  const parts = writtenParts(condition)
  return (parts.length === 1 ? parts.map(({ text }) => text) : parts.map(inBrackets)).join(` ${condition.conjunction} `)
}

interface WrittenPart {
  readonly part: Condition
  readonly text: string
}

const writtenParts = ({ parts }: ConditionGroup): WrittenPart[] =>
  parts.map((part) => ({ part, text: writeExpression(part).trim() })).filter(({ text }) => text !== '')

/** Brackets around what would fall apart beside other parts. */
const inBrackets = ({ part, text }: WrittenPart): string =>
  part.kind !== 'comparison' && isJoined(text) ? `(${text})` : text

const comparisonText = ({ operand, operator, value }: Comparison): string =>
  isUnary(operator) || value === null
    ? `{${operand}} ${operator}`
    : `{${operand}} ${SIGNS[operator] ?? operator} ${valueText(value)}`

const SIGNS: Readonly<Record<string, string>> = {
  equal: '=',
  notequal: '<>',
  less: '<',
  lessorequal: '<=',
  greater: '>',
  greaterorequal: '>=',
}

function valueText(value: ComparedValue): string {
  if (value.kind === 'name') return `{${value.name}}`
  if (value.kind === 'expression') return isOneOperand(value.text) ? value.text : `(${value.text})`
  return Array.isArray(value.value) ? `[${value.value.map(scalarText).join(', ')}]` : scalarText(value.value as Scalar)
}

/** One function, list or word binds by itself; an operation may bind less than the comparison around it. */
const isOneOperand = (text: string): boolean => /^\w+(\(.*\)|\[.*\])?$/s.test(text) && !hasOperation(text)

function hasOperation(text: string): boolean {
  let depth = 0
  return tokensOf(text).some(({ kind }, index) => {
    if (kind === 'open') depth += 1
    if (kind === 'close') depth -= 1
    return depth === 0 && index > 0 && kind !== 'close'
  })
}

function scalarText(value: Scalar): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'boolean') return String(value)
  return numberText(value)
}

/** The grammar knows no exponents. */
const numberText = (value: number): string =>
  /e/.test(String(value))
    ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : String(value)
