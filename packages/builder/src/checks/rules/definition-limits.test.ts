import { expect, it } from 'vitest'
import { page, told } from '../told.ts'
import { definitionLimits } from './definition-limits.ts'

it('tells of what publication would refuse, at its place', () => {
  const elements = [
    { type: 'text', name: 'q', visibleIf: '{a} = (' },
    { type: 'dropdown', name: 'd', choicesByUrl: { url: '/x' } },
  ]
  const found = told(definitionLimits, page(...elements))
  expect(found.toSorted()).toEqual([
    'error limit-broken-expression /pages/0/elements/0/visibleIf',
    'error limit-external-choices /pages/0/elements/1/choicesByUrl',
  ])
  expect(told(definitionLimits, page({ type: 'text', name: 'q', nope: 1 }))).toEqual([
    'error limit-unknown-property /pages/0/elements/0/nope',
  ])
})

it('is silent on a definition that can be published, with keys of ours in it', () => {
  expect(told(definitionLimits, page({ type: 'text', name: 'q', 'x-estela': { construct: 'A.B' } }))).toEqual([])
})

it('does not take the letters of a column for properties', () => {
  const found = told(definitionLimits, page({ type: 'matrixdynamic', name: 'm', columns: ['ab'] }))
  expect(found.filter((each) => each.includes('unknown-property'))).toEqual([])
})
