import { isJsonObject, type JsonObject } from '../document/json.ts'
import { valueAt } from '../document/pointer.ts'
import { type Choice, choicesOf, typeOf } from '../names/choices-of.ts'
import type { NamedThing } from '../names/named-things.ts'
import type { ComparisonOperator } from './condition.ts'

/** What kind of answer a comparison is about. */
export type SubjectKind =
  | 'one-choice'
  | 'several-choices'
  | 'scale'
  | 'switch'
  | 'number'
  | 'date'
  | 'date-time'
  | 'month'
  | 'time'
  | 'text'
  | 'whole'
  | 'anything'

/** What stands on the left of a comparison: its kind, and what can be chosen there. */
export interface Subject {
  readonly kind: SubjectKind
  readonly choices: readonly Choice[]
}

/**
 * What is compared, given the name between the braces and what that name stands for (undefined for a variable).
 * `{name.length}` is a number and `{name-Comment}` a text, whatever the question.
 */
export function subjectOf(document: JsonObject, name: string, thing: NamedThing | undefined): Subject {
  if (/\.length$/i.test(name)) return { kind: 'number', choices: [] }
  if (/-Comment$/i.test(name)) return { kind: 'text', choices: [] }
  if (thing === undefined) return { kind: 'anything', choices: [] }
  const choices = choicesOf(document, thing)
  return { kind: kindOf(document, thing, choices), choices }
}

function kindOf(document: JsonObject, thing: NamedThing, choices: readonly Choice[]): SubjectKind {
  if (thing.kind === 'row') return rowKind(document, thing)
  if (thing.kind === 'calculated') return 'anything'
  if (thing.kind === 'item') return textKind(thing.element.inputType)
  const type = typeOf(thing)
  if (type === 'text') return textKind(thing.element.inputType)
  if (type === 'imagepicker') return thing.element.multiSelect === true ? 'several-choices' : 'one-choice'
  const known = KINDS[type]
  if (known !== undefined) return known
  return choices.length > 0 ? 'one-choice' : 'anything'
}

/** Kinds by SurveyJS type; whatever else has choices takes one of them. */
const KINDS: Readonly<Record<string, SubjectKind>> = {
  radiogroup: 'one-choice',
  dropdown: 'one-choice',
  buttongroup: 'one-choice',
  checkbox: 'several-choices',
  tagbox: 'several-choices',
  ranking: 'several-choices',
  imagemap: 'several-choices',
  rating: 'scale',
  boolean: 'switch',
  slider: 'number',
  comment: 'text',
  matrix: 'whole',
  matrixdropdown: 'whole',
  matrixdynamic: 'whole',
  paneldynamic: 'whole',
  multipletext: 'whole',
  file: 'whole',
  signaturepad: 'whole',
}

const INPUT_KINDS: Readonly<Record<string, SubjectKind>> = {
  number: 'number',
  range: 'number',
  date: 'date',
  'datetime-local': 'date-time',
  month: 'month',
  time: 'time',
}

const textKind = (inputType: unknown): SubjectKind => INPUT_KINDS[String(inputType)] ?? 'text'

/** In a matrix of answers each row takes one column, or several; in one of cells the row as a whole says only whether it is filled. */
function rowKind(document: JsonObject, { owner }: NamedThing): SubjectKind {
  const matrix = owner === null ? undefined : valueAt(document, owner)
  if (!isJsonObject(matrix) || matrix.type !== 'matrix') return 'whole'
  return matrix.cellType === 'checkbox' ? 'several-choices' : 'one-choice'
}

const ORDER = ['less', 'lessorequal', 'greater', 'greaterorequal'] as const
const FILLED = ['empty', 'notempty'] as const
const SAME = ['equal', 'notequal'] as const
const CONTAINS = ['contains', 'notcontains'] as const

const OPERATORS: Readonly<Record<SubjectKind, readonly ComparisonOperator[]>> = {
  'one-choice': [...SAME, 'anyof', 'noneof', ...FILLED],
  'several-choices': [...CONTAINS, 'anyof', 'allof', 'noneof', ...SAME, ...FILLED],
  scale: [...SAME, ...ORDER, 'anyof', 'noneof', ...FILLED],
  switch: [...SAME, ...FILLED],
  number: [...SAME, ...ORDER, ...FILLED],
  date: [...SAME, ...ORDER, ...FILLED],
  'date-time': [...SAME, ...ORDER, ...FILLED],
  month: [...SAME, ...ORDER, ...FILLED],
  time: [...SAME, ...ORDER, ...FILLED],
  text: [...SAME, ...CONTAINS, ...FILLED],
  whole: FILLED,
  anything: [...SAME, ...ORDER, ...CONTAINS, 'anyof', 'allof', 'noneof', ...FILLED],
}

/** The questions that can be asked about an answer of this kind, the usual ones first. */
export const operatorsFor = (kind: SubjectKind): readonly ComparisonOperator[] => OPERATORS[kind]

/** How the value of a comparison is entered. */
export type ValueInput =
  | 'none'
  | 'choice'
  | 'choices'
  | 'number'
  | 'date'
  | 'datetime-local'
  | 'month'
  | 'time'
  | 'text'
  | 'texts'

const INPUTS: Partial<Record<SubjectKind, ValueInput>> = {
  number: 'number',
  scale: 'number',
  date: 'date',
  'date-time': 'datetime-local',
  month: 'month',
  time: 'time',
}

/** The input that fits a comparison. */
export function valueInputFor({ kind, choices }: Subject, operator: ComparisonOperator): ValueInput {
  if (operator === 'empty' || operator === 'notempty') return 'none'
  const takesSeveral = TAKE_SEVERAL.has(operator) || (kind === 'several-choices' && operator.endsWith('equal'))
  if (choices.length > 0) return takesSeveral ? 'choices' : 'choice'
  if (takesSeveral) return 'texts'
  return INPUTS[kind] ?? 'text'
}

const TAKE_SEVERAL: ReadonlySet<string> = new Set(['anyof', 'allof', 'noneof'])
