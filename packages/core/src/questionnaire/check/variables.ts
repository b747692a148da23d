import { Helpers } from 'survey-core'
import { isPlainObject } from '../plain-object.ts'
import { type AnswerScope, NOT_FOUND } from './answer-scope.ts'
import type { VariableReader } from './expression.ts'

/** One key of the answers that expressions can read by the value name of its question. */
export interface AnswerKey {
  readonly key: string
  /** Which names inside the value can be read, in lower case: rows of a matrix, items of a multiple text. */
  readonly inner: ReadonlyMap<string, string>
  readonly kind: 'plain' | 'rows' | 'items' | 'opaque'
  /** survey-core compares a ranking with regard to its order. */
  readonly isOrdered: boolean
}

/** Names that survey-core reads in the scope of an element, or makes up itself. */
const SCOPED: ReadonlySet<string> = new Set(
  ['survey', 'self', 'parent', 'matrix', 'composite', 'item', 'choice', 'column', 'row', 'prevRow', 'nextRow']
    .concat('totalRow', 'rowIndex', 'visibleRowIndex', 'rowName', 'rowValue', 'rowTitle', 'panel', 'parentPanel')
    .concat('prevPanel', 'nextPanel', 'panelIndex', 'visiblePanelIndex', 'page', 'length', 'locale', 'pageno')
    .concat('pagecount', 'correctedAnswers', 'correctAnswers', 'correctedAnswerCount', 'inCorrectedAnswers')
    .concat('inCorrectAnswers', 'inCorrectedAnswerCount', 'questionCount')
    .map((name) => name.toLowerCase()),
)

export type ResolvedVariable =
  | { readonly outcome: 'reader'; readonly read: VariableReader }
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'needs-model'; readonly reason: string }

/**
 * What does `{name}` mean, outside the scope of an element? As survey-core reads it: names in any case, the longest
 * value name first, then what is inside the value.
 * @param keys the keys of questions by value name in lower case
 * @param otherKeys further keys the answers may have, such as comments, in lower case
 */
export function resolveVariable(
  name: string,
  keys: ReadonlyMap<string, AnswerKey>,
  otherKeys: ReadonlyMap<string, string>,
): ResolvedVariable {
  const steps = name.split('.')
  const root = (steps[0] ?? '').toLowerCase()
  if (/[[\]$]/.test(name) || SCOPED.has(root) || /^\d+$/.test(root)) return needsModel('scoped-variable')
  for (let end = steps.length; end > 0; end--) {
    const key = keys.get(steps.slice(0, end).join('.').replace(UNWRAPPED, '').toLowerCase())
    if (key !== undefined) return insideOf(key, steps.slice(end))
  }
  const other = otherKeys.get(name.toLowerCase())
  if (other !== undefined) return reader((scope) => foundUnlessMissing(scope.answers[other]))
  return steps.length > 1 && otherKeys.has(root) ? needsModel('nested-variable') : { outcome: 'unknown' }
}

const UNWRAPPED = /-unwrapped$/

function insideOf(key: AnswerKey, rest: readonly string[]): ResolvedVariable {
  const [step] = rest
  if (step === undefined) return wholeValue(key)
  if (rest.length > 1) return needsModel('nested-variable')
  if (key.kind === 'plain' && step === 'length') return reader((scope) => lengthOf(scope.answers[key.key]))
  const inner = key.inner.get(step.toLowerCase())
  if (inner === undefined || (key.kind === 'items' && inner !== step)) return needsModel('nested-variable')
  return reader((scope) => innerValue(scope, key.key, inner))
}

function wholeValue({ key, kind, isOrdered }: AnswerKey): ResolvedVariable {
  if (kind === 'opaque') return needsModel('nested-variable')
  return reader(({ answers }) => ({ isFound: true, value: valueOf(answers[key]), requireStrictCompare: isOrdered }))
}

/** A question that has no answer has no value; survey-core never shows an expression an emptied one. */
const valueOf = (answer: unknown) => (answer === null ? undefined : answer)

function innerValue({ answers }: AnswerScope, key: string, inner: string) {
  const value = answers[key]
  const found = isPlainObject(value) ? value[inner] : undefined
  return { isFound: true, value: Helpers.isValueEmpty(found) ? null : found }
}

function lengthOf(value: unknown) {
  if (Helpers.isValueEmpty(value)) return NOT_FOUND
  return Array.isArray(value) || typeof value === 'string' ? { isFound: true, value: value.length } : NOT_FOUND
}

const foundUnlessMissing = (value: unknown) => (value === undefined ? NOT_FOUND : { isFound: true, value })
const reader = (read: VariableReader): ResolvedVariable => ({ outcome: 'reader', read })
const needsModel = (reason: string): ResolvedVariable => ({ outcome: 'needs-model', reason })
