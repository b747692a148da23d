import { expect, it } from 'vitest'
import { page, told } from '../told.ts'
import { requiredButHidden } from './required-but-hidden.ts'

it('tells of answers that are required and cannot be given', () => {
  const hidden = { type: 'text', name: 'a', isRequired: true, visible: false }
  const readOnly = { type: 'text', name: 'b', isRequired: true, readOnly: true }
  expect(told(requiredButHidden, page(hidden, readOnly))).toEqual([
    'warning required-but-hidden /pages/0/elements/0',
    'warning required-but-read-only /pages/0/elements/1',
  ])
})

it('is silent where the question may come into sight, or has a value', () => {
  const conditional = { type: 'text', name: 'a', isRequired: true, visible: false, visibleIf: '{b} = 1' }
  const filled = { type: 'text', name: 'b', isRequired: true, readOnly: true, defaultValue: 'x' }
  expect(told(requiredButHidden, page(conditional, filled, { type: 'text', name: 'c', isRequired: true }))).toEqual([])
})
