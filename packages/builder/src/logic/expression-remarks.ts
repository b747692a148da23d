import { FunctionFactory } from 'survey-core'
import type { JsonObject } from '../document/json.ts'
import { lastStepOf, type Pointer } from '../document/pointer.ts'
import { namesInExpression } from '../names/expression-names.ts'
import { tokensOf } from '../names/expression-tokens.ts'
import { usesAt } from './operand-label.ts'
import { parseExpression } from './read-expression.ts'

/** What is wrong or odd about a part of an expression; positions count from 0. */
export type ExpressionRemark =
  | { readonly kind: 'broken'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'unknown-function' | 'unknown-variable'
      readonly name: string
      readonly start: number
      readonly end: number
    }

/**
 * What to say about an expression at a place: where survey-core stops reading it, else functions it does not have and
 * names of no question. Such a name may still be a variable that the page around the questionnaire sets.
 */
export function expressionRemarks(expression: string, document: JsonObject, place: Pointer): ExpressionRemark[] {
  if (expression.trim() === '') return []
  const parsed = parseExpression(expression)
  if (parsed.outcome === 'broken') {
    const start = Math.min(parsed.at, Math.max(expression.length - 1, 0))
    return [{ kind: 'broken', start, end: expression.length }]
  }
  return [...unknownFunctions(expression), ...unknownNames(expression, document, place)]
}

function unknownFunctions(expression: string): ExpressionRemark[] {
  const tokens = tokensOf(expression)
  const known = new Set(FunctionFactory.Instance.getAll())
  return tokens.flatMap(({ kind, text, start, end }, index) => {
    const isCall = kind === 'word' && tokens[index + 1]?.text === '(' && tokens[index + 1]?.start === end
    return isCall && !known.has(text) ? [{ kind: 'unknown-function', name: text, start, end }] : []
  })
}

const unknownNames = (expression: string, document: JsonObject, place: Pointer): ExpressionRemark[] =>
  namesInExpression(expression)
    .filter(({ name, by, within }) => by === 'key' && within === null && !isKnown(name, document, place))
    .map(({ name, start }) => ({ kind: 'unknown-variable', name, start, end: start + name.length }))

const isKnown = (name: string, document: JsonObject, place: Pointer): boolean =>
  READY_NAMES.test(name.trim()) ||
  usesAt(document, place, name).length > 0 ||
  (lastStepOf(place) === 'totalExpression' && name.trim().toLowerCase() === 'matrix')

/** What survey-core provides by itself, some of it only inside of repeated panels and matrices. */
const READY_NAMES =
  /^(item|choice|self|panelIndex|visiblePanelIndex|rowIndex|visibleRowIndex|rowName|rowValue|rowTitle|pageno|pagecount|questionCount|(in)?correct(ed)?Answers|(in)?correctedAnswerCount|locale)$|^\$(self|item|choice|survey|parent|panel|row)\./i
