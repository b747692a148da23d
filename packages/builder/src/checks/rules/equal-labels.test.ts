import { expect, it } from 'vitest'
import { page, told } from '../told.ts'
import { equalLabels } from './equal-labels.ts'

it('tells of two values under one text, in any language', () => {
  const choices = [
    { value: 1, text: { default: 'Yes', es: 'Sí' } },
    { value: 2, text: { default: 'No', es: 'sí ' } },
  ]
  const rows = ['a', { value: 'b', text: 'A' }]
  const found = told(equalLabels, page({ type: 'radiogroup', name: 'q', choices }, { type: 'matrix', name: 'm', rows }))
  expect(found).toEqual([
    'warning equal-labels /pages/0/elements/0/choices/1',
    'warning equal-labels /pages/0/elements/1/rows/1',
  ])
})

it('leaves the same value under the same text to the linter, and pictures to their pictures', () => {
  const same = { type: 'radiogroup', name: 'q', choices: [1, 1, 'a', 'b'] }
  const pictures = {
    type: 'imagepicker',
    name: 'p',
    choices: [
      { value: 1, text: 'x' },
      { value: 2, text: 'x' },
    ],
  }
  expect(told(equalLabels, page(same, pictures))).toEqual([])
})
