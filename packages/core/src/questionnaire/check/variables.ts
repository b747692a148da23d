import { Helpers } from 'survey-core'
import { isPlainObject, type PlainObject } from '../../json/plain-object.ts'
import { type AnswerScope, type FoundValue, NOT_FOUND } from './answer-scope.ts'
import type { VariableReader } from './expression.ts'

/** One key of the answers that expressions can read by the value name of its question. */
export interface AnswerKey {
  readonly key: string
  /** Which names inside the value can be read, in lower case: rows of a matrix, items of a multiple text. */
  readonly inner: ReadonlyMap<string, string>
  readonly kind: 'plain' | 'rows' | 'items' | 'entries' | 'cells' | 'computed'
  /** survey-core compares a ranking with regard to its order. */
  readonly isOrdered: boolean
  /** The value is a list: an empty one when there is no answer. */
  readonly isList: boolean
}

/** Questions by value name in lower case, and further keys the values may have, such as comments, in lower case. */
export interface ReadableKeys {
  readonly questions: ReadonlyMap<string, AnswerKey>
  readonly others: ReadonlyMap<string, string>
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
 */
export function resolveVariable(name: string, keys: ReadableKeys): ResolvedVariable {
  const root = (name.split('.')[0] ?? '').toLowerCase()
  if (/[[\]$]/.test(name) || SCOPED.has(root) || /^\d+$/.test(root)) return needsModel('scoped variable')
  return resolveIn(name, keys, (scope) => scope.answers)
}

/** What does `{panel.name}` or `{row.name}` mean, given what stands behind the dot? */
export function resolveLocalVariable(name: string, keys: ReadableKeys): ResolvedVariable {
  if (/[[\].]/.test(name)) return needsModel('nested variable')
  const resolved = resolveIn(name, keys, (scope) => scope.entry)
  return resolved.outcome === 'unknown' ? needsModel('scoped variable') : resolved
}

type Source = (scope: AnswerScope) => PlainObject

function resolveIn(name: string, keys: ReadableKeys, source: Source): ResolvedVariable {
  const steps = name.split('.')
  for (let end = steps.length; end > 0; end--) {
    const key = keys.questions.get(steps.slice(0, end).join('.').replace(UNWRAPPED, '').toLowerCase())
    if (key !== undefined) return insideOf(key, steps.slice(end), source)
  }
  const other = keys.others.get(name.toLowerCase())
  if (other !== undefined) return reader((scope) => foundUnlessMissing(source(scope)[other]))
  return steps.length > 1 && keys.others.has((steps[0] ?? '').toLowerCase())
    ? needsModel('nested variable')
    : { outcome: 'unknown' }
}

const UNWRAPPED = /-unwrapped$/

function insideOf(key: AnswerKey, rest: readonly string[], source: Source): ResolvedVariable {
  if (key.kind === 'computed') return needsModel('computed value in a condition')
  const [step] = rest
  if (step === undefined) return wholeValue(key, source)
  if (rest.length > 1) return needsModel('nested variable')
  if (key.kind === 'plain' && step === 'length') return reader((scope) => lengthOf(source(scope)[key.key]))
  const inner = key.inner.get(step.toLowerCase())
  if (inner === undefined || (key.kind === 'items' && inner !== step)) return needsModel('nested variable')
  return reader((scope) => innerValue(source(scope)[key.key], inner))
}

function wholeValue({ key, kind, isOrdered, isList }: AnswerKey, source: Source): ResolvedVariable {
  const missing = isList ? [] : undefined
  const isAnswer = IS_ANSWER[kind] ?? (() => true)
  return reader((scope) => {
    const value = source(scope)[key] ?? missing
    const isReadable = isAnswer(value) && !(Array.isArray(value) && value.length > LIST_LENGTH_MAX)
    return { isFound: true, value: isReadable ? value : missing, requireStrictCompare: isOrdered }
  })
}

/** No question takes more. Expressions run before that is checked, and some compare every entry with every other. */
const LIST_LENGTH_MAX = 1000

/** What survey-core shows expressions as an answer, where that is not plain. */
const IS_ANSWER: Partial<Record<AnswerKey['kind'], (value: unknown) => boolean>> = {
  entries: (value) => hasEntries(value),
  cells: (value) => !Helpers.isValueEmpty(value),
}

/** Repeated panels are an answer once one of them holds something. */
export const hasEntries = (value: unknown): boolean =>
  Array.isArray(value) && value.some((entry) => isPlainObject(entry) && Object.keys(entry).length > 0)

function innerValue(value: unknown, inner: string): FoundValue {
  const found = isPlainObject(value) ? value[inner] : undefined
  return { isFound: true, value: Helpers.isValueEmpty(found) ? null : found }
}

function lengthOf(value: unknown): FoundValue {
  if (Helpers.isValueEmpty(value)) return NOT_FOUND
  return Array.isArray(value) || typeof value === 'string' ? { isFound: true, value: value.length } : NOT_FOUND
}

const foundUnlessMissing = (value: unknown): FoundValue => (value === undefined ? NOT_FOUND : { isFound: true, value })
const reader = (read: VariableReader): ResolvedVariable => ({ outcome: 'reader', read })
const needsModel = (reason: string): ResolvedVariable => ({ outcome: 'needs-model', reason })
