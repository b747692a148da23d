import { expect, it } from 'vitest'
import { told } from '../told.ts'
import { unreachablePage } from './unreachable-page.ts'

const pages = (expression: string, first: object = {}) => ({
  triggers: [{ type: 'complete', expression }],
  pages: [
    { name: 'one', elements: [{ type: 'radiogroup', name: 'q', isRequired: true, choices: ['a', 'b'], ...first }] },
    { name: 'two', elements: [{ type: 'text', name: 't' }] },
  ],
})

it('tells of pages after one that always ends the questionnaire', () => {
  expect(told(unreachablePage, pages("{q} = 'a' or {q} = 'b'"))).toEqual(['warning unreachable-page /pages/1'])
  expect(told(unreachablePage, pages('{q} notempty'))).toHaveLength(1)
})

it('is silent where some answer leads on', () => {
  expect(told(unreachablePage, pages("{q} = 'a'"))).toEqual([])
  expect(told(unreachablePage, pages('{q} notempty', { isRequired: false }))).toEqual([])
  expect(told(unreachablePage, pages('{q} notempty', { visibleIf: '{t} = 1' }))).toEqual([])
  expect(told(unreachablePage, pages('broken (((', {}))).toEqual([])
})
