import { expect, it } from 'vitest'
import { page, told } from '../told.ts'
import { missingTitle } from './missing-title.ts'

it('tells of names that recipients would read', () => {
  const elements = [
    { type: 'text', name: 'question1' },
    { type: 'matrixdynamic', name: 'M', title: 'Table', columns: [{ name: 'col_1' }] },
  ]
  expect(told(missingTitle, page(...elements))).toEqual([
    'hint missing-survey-title ',
    'warning missing-title /pages/0/elements/0',
    'warning missing-column-title /pages/0/elements/1/columns/0',
  ])
})

it('is silent on names that are words, and on what asks nothing', () => {
  const elements = [
    { type: 'text', name: 'Your age' },
    { type: 'text', name: 'q', title: { es: 'Edad' } },
    { type: 'html', name: 'html_1', html: 'x' },
    { type: 'boolean', name: 'is_new', labelTrue: 'New' },
  ]
  expect(told(missingTitle, { title: 'T', ...page(...elements) })).toEqual([])
})
