import type { Scalar } from '../document/json.ts'
import { isWritable } from '../names/expression-tokens.ts'

/** What a comparison compares an answer with: texts, numbers, switches, or several of them. */
export type Constant = Scalar | readonly Scalar[]

export type ComparedValue =
  | { readonly kind: 'constant'; readonly value: Constant }
  /** Another answer or variable, by the name between its braces. */
  | { readonly kind: 'name'; readonly name: string }
  /** Anything else that can be computed, such as `today()` or `{a} + 1`, as written. */
  | { readonly kind: 'expression'; readonly text: string }

/** survey-core's names of what a comparison may ask. */
export const COMPARISON_OPERATORS = [
  'equal',
  'notequal',
  'less',
  'lessorequal',
  'greater',
  'greaterorequal',
  'contains',
  'notcontains',
  'anyof',
  'allof',
  'noneof',
  'empty',
  'notempty',
] as const
export type ComparisonOperator = (typeof COMPARISON_OPERATORS)[number]

/** Does the operator stand alone, with nothing to compare with? */
export const isUnary = (operator: ComparisonOperator): boolean => operator === 'empty' || operator === 'notempty'

/**
 * A condition as a tree. `written` is the author's own text of a part, as long as nothing in that part has changed; it
 * is no part of the meaning.
 */
export type Condition = ConditionGroup | Comparison | RawCondition

export interface ConditionGroup {
  readonly kind: 'group'
  readonly conjunction: 'and' | 'or'
  readonly parts: readonly Condition[]
  readonly written: string | null
}

export interface Comparison {
  readonly kind: 'comparison'
  /** The name between the braces: `q1`, `panel.q1`, `matrix.row`, `q1-Comment`; '' while none is chosen. */
  readonly operand: string
  readonly operator: ComparisonOperator
  /** Null with an operator that stands alone, and while nothing is entered. */
  readonly value: ComparedValue | null
  readonly written: string | null
}

/** What is no comparison of one answer, kept verbatim: functions, sums, negations, what cannot be read. */
export interface RawCondition {
  readonly kind: 'raw'
  readonly text: string
}

/** Where a part stands: the index in each group on the way. [] is the whole condition. */
export type PartPath = readonly number[]

/** A condition that says nothing yet. */
export const EMPTY_COMPARISON: Comparison = {
  kind: 'comparison',
  operand: '',
  operator: 'equal',
  value: null,
  written: null,
}

/** The part at `path`; undefined where there is none. */
export const partAt = (condition: Condition, path: PartPath): Condition | undefined =>
  path.reduce<Condition | undefined>(
    (part, index) => (part?.kind === 'group' ? part.parts[index] : undefined),
    condition,
  )

/** The condition with another part at `path`. All around it are written anew; what stands beside keeps its text. */
export function withPart(condition: Condition, path: PartPath, part: Condition): Condition {
  const [index, ...rest] = path
  if (index === undefined) return part
  if (condition.kind !== 'group') return condition
  const inner = condition.parts[index]
  if (inner === undefined) return condition
  return { ...condition, parts: condition.parts.with(index, withPart(inner, rest, part)), written: null }
}

/** The condition with `part` as a new last part of the group at `path`; a single condition there becomes a group. */
export function withAddedPart(condition: Condition, path: PartPath, part: Condition): Condition {
  const place = partAt(condition, path)
  if (place === undefined) return condition
  const group: ConditionGroup =
    place.kind === 'group'
      ? { ...place, parts: [...place.parts, part], written: null }
      : { kind: 'group', conjunction: 'and', parts: [place, part], written: null }
  return withPart(condition, path, group)
}

/** The condition without the part at `path`; null when nothing is left. A group of one becomes that one. */
export function withoutPart(condition: Condition, path: PartPath): Condition | null {
  const [index, ...rest] = path
  if (index === undefined) return null
  if (condition.kind !== 'group') return condition
  const inner = condition.parts[index]
  if (inner === undefined) return condition
  const left = withoutPart(inner, rest)
  const parts = left === null ? condition.parts.toSpliced(index, 1) : condition.parts.with(index, left)
  if (parts.length > 1) return { ...condition, parts, written: null }
  return parts[0] ?? null
}

/** The condition in which the part at `path` has become a group of itself and a new part. */
export function withNestedGroup(condition: Condition, path: PartPath, part: Condition): Condition {
  const place = partAt(condition, path)
  if (place === undefined) return condition
  const around = partAt(condition, path.slice(0, -1))
  const conjunction = path.length > 0 && around?.kind === 'group' && around.conjunction === 'and' ? 'or' : 'and'
  return withPart(condition, path, { kind: 'group', conjunction, parts: [place, part], written: null })
}

/** Is everything there that the comparison needs, in a form that survey-core can read back? */
export const isComplete = ({ operand, operator, value }: Comparison): boolean =>
  operand !== '' && (isUnary(operator) || (value !== null && isUsable(value)))

function isUsable(value: ComparedValue): boolean {
  if (value.kind !== 'constant') return (value.kind === 'name' ? value.name : value.text).trim() !== ''
  const values = Array.isArray(value.value) ? value.value : [value.value]
  return values.length > 0 && values.every((each) => typeof each !== 'string' || isWritable(each))
}
