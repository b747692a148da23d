import { expect, it } from 'vitest'
import { page, told } from '../told.ts'
import { unusedCalculatedValue } from './unused-calculated-value.ts'

it('tells of values that nothing reads', () => {
  const definition = {
    calculatedValues: [{ name: 'sum', expression: '{a} + 1' }],
    ...page({ type: 'text', name: 'a' }),
  }
  expect(told(unusedCalculatedValue, definition)).toEqual(['hint unused-calculated-value /calculatedValues/0'])
})

it('is silent where a text, a condition or the answers have it', () => {
  const calculatedValues = [
    { name: 'one', expression: '1' },
    { name: 'two', expression: '{one} + 1' },
    { name: 'three', expression: '3', includeIntoResult: true },
  ]
  const definition = { calculatedValues, ...page({ type: 'text', name: 'a', title: 'Twice {TWO}' }) }
  expect(told(unusedCalculatedValue, definition)).toEqual([])
})
