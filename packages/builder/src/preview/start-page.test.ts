import { expect, it } from 'vitest'
import { startPlaceOf } from './start-page.ts'

const document = {
  pages: [
    { name: 'p1', elements: [{ type: 'text', name: 'a' }] },
    {
      name: 'p2',
      elements: [
        {
          type: 'panel',
          name: 'group',
          elements: [{ type: 'paneldynamic', name: 'b', templateElements: [{ type: 'text', name: 'c' }] }],
        },
      ],
    },
    { elements: [{ type: 'text', name: 'd' }] },
  ],
}

it('begins on the page of what is selected, at the question that is drawn as one', () => {
  expect(startPlaceOf(document, '/pages/0')).toEqual({ page: 'p1', question: null })
  expect(startPlaceOf(document, '/pages/0/elements/0')).toEqual({ page: 'p1', question: 'a' })
  expect(startPlaceOf(document, '/pages/1/elements/0')).toEqual({ page: 'p2', question: null })
  expect(startPlaceOf(document, '/pages/1/elements/0/elements/0/templateElements/0')).toEqual({
    page: 'p2',
    question: 'b',
  })
})

it('knows no beginning where nothing is selected or the page has no name', () => {
  expect(startPlaceOf(document, undefined)).toBeNull()
  expect(startPlaceOf(document, '/pages/2/elements/0')).toBeNull()
})
