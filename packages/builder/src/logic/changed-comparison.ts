import type { Scalar } from '../document/json.ts'
import { isSameValue } from '../names/same-value.ts'
import { type ComparedValue, type Comparison, type ComparisonOperator, type Constant, isUnary } from './condition.ts'
import { operatorsFor, type Subject, type ValueInput, valueInputFor } from './operators-for.ts'

/** The comparison about something else. Operator and value stay where they fit what is asked now. */
export function withOperand(comparison: Comparison, operand: string, subject: Subject): Comparison {
  const allowed = operatorsFor(subject.kind)
  const operator = allowed.includes(comparison.operator) ? comparison.operator : (allowed[0] ?? comparison.operator)
  const changed: Comparison = { ...comparison, operand, written: null }
  return withFittingValue({ ...changed, operator }, subject)
}

/** The comparison with another operator; one value becomes a list of one, and the reverse. */
export const withOperator = (comparison: Comparison, operator: ComparisonOperator, subject: Subject): Comparison =>
  withFittingValue({ ...comparison, operator, written: null }, subject)

function withFittingValue(comparison: Comparison, subject: Subject): Comparison {
  const { value, operator } = comparison
  if (isUnary(operator)) return { ...comparison, value: null }
  if (value?.kind !== 'constant') return comparison
  const input = valueInputFor(subject, operator)
  const fitting = asList(value.value).filter((each) => fits(each, input, subject))
  return { ...comparison, value: valueFrom(fitting, input) }
}

const isList = (input: ValueInput): boolean => input === 'choices' || input === 'texts'

function fits(value: Scalar, input: ValueInput, { choices }: Subject): boolean {
  if (input === 'choice' || input === 'choices') return choices.some((choice) => isSameValue(choice.value, value))
  return input === 'number' ? typeof value === 'number' : value !== ''
}

/** The values of a constant, one or several. */
export const asList = (value: Constant): readonly Scalar[] =>
  Array.isArray(value) ? (value as readonly Scalar[]) : [value as Scalar]

/** What an input with these values stands for; null for none. */
export function valueFrom(values: readonly Scalar[], input: ValueInput): ComparedValue | null {
  const [first] = values
  if (first === undefined) return null
  return { kind: 'constant', value: isList(input) ? values : first }
}

/** The input that can show the value that is there, too: several values need one that takes several. */
export function shownInput(subject: Subject, { operator, value }: Comparison): ValueInput {
  const input = valueInputFor(subject, operator)
  if (value?.kind !== 'constant' || input === 'none') return input
  if (Array.isArray(value.value)) return input === 'choice' || input === 'choices' ? 'choices' : 'texts'
  const pattern = PATTERNS[input]
  return pattern === undefined || pattern.test(String(value.value)) ? input : 'text'
}

/** What browsers can show in their fields; anything else is edited as text. */
const PATTERNS: Partial<Record<ValueInput, RegExp>> = {
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
  'datetime-local': /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/,
  month: /^\d{4}-\d\d$/,
  time: /^\d\d:\d\d(:\d\d)?$/,
}
