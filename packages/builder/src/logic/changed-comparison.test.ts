import { expect, it } from 'vitest'
import { shownInput, withOperand, withOperator } from './changed-comparison.ts'
import { type Comparison, EMPTY_COMPARISON } from './condition.ts'
import type { Subject } from './operators-for.ts'

const several: Subject = { kind: 'several-choices', choices: [{ value: 'a', text: undefined, ready: null }] }
const number: Subject = { kind: 'number', choices: [] }
const whole: Subject = { kind: 'whole', choices: [] }
const constant = (value: string | number | readonly string[]): Comparison => ({
  ...EMPTY_COMPARISON,
  operand: 'q',
  value: { kind: 'constant', value },
  written: 'as it was',
})

it('keeps operator and value where they fit another question', () => {
  expect(withOperand(constant('A'), 'r', several)).toMatchObject({
    operator: 'equal',
    value: { value: ['A'] },
    written: null,
  })
  expect(withOperand(constant('z'), 'r', several)).toMatchObject({ operand: 'r', value: null })
  expect(withOperand(constant(3), 'r', number)).toMatchObject({ value: { value: 3 } })
  expect(withOperand(constant(3), 'r', whole)).toMatchObject({ operator: 'empty', value: null })
})

it('turns one value into a list and back', () => {
  expect(withOperator(constant('a'), 'anyof', several)).toMatchObject({ value: { value: ['a'] } })
  expect(withOperator(constant(['a']), 'contains', several)).toMatchObject({ value: { value: 'a' } })
  expect(withOperator(constant('a'), 'empty', several).value).toBeNull()
})

it('shows a value that does not fit its input as text', () => {
  expect(shownInput(number, constant('some'))).toBe('text')
  expect(shownInput(number, constant(['1']))).toBe('texts')
  expect(shownInput({ kind: 'date', choices: [] }, constant('2026-02-03'))).toBe('date')
  expect(shownInput({ kind: 'date', choices: [] }, constant('3/2/2026'))).toBe('text')
})
