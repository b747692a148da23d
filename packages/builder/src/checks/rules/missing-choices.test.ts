import { expect, it } from 'vitest'
import { page, told } from '../told.ts'
import { missingChoices } from './missing-choices.ts'

it('tells of questions with nothing to choose or to answer', () => {
  const elements = [
    { type: 'radiogroup', name: 'a' },
    { type: 'matrix', name: 'b', rows: ['x'] },
    { type: 'matrixdropdown', name: 'c', columns: [{ name: 'd' }], choices: [1] },
    { type: 'matrixdynamic', name: 'e', columns: [] },
  ]
  expect(told(missingChoices, page(...elements))).toEqual([
    'error missing-choices /pages/0/elements/0',
    'error missing-columns /pages/0/elements/1',
    'error missing-rows /pages/0/elements/2',
    'error missing-columns /pages/0/elements/3',
  ])
})

it('is silent where choices come from elsewhere', () => {
  const elements = [
    { type: 'dropdown', name: 'a', choicesFromQuestion: 'b' },
    { type: 'checkbox', name: 'b', choices: ['x'] },
    { type: 'radiogroup', name: 'c', showOtherItem: true },
    { type: 'rating', name: 'd' },
    { type: 'matrixdynamic', name: 'e', choices: [1, 2], columns: [{ name: 'f', cellType: 'dropdown' }] },
  ]
  expect(told(missingChoices, page(...elements))).toEqual([])
})
