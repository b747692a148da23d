import { expect, it } from 'vitest'
import { listQuestions } from './list-questions.ts'

it('lists questions page by page, with those in panels, and the keys they store under', () => {
  const definition = {
    pages: [
      {
        elements: [
          { type: 'radiogroup', name: 'a', valueName: 'v', showOtherItem: true },
          { type: 'panel', name: 'p', elements: [{ type: 'panel', elements: [{ type: 'text', name: 'b' }] }] },
        ],
      },
      { elements: [{ type: 'paneldynamic', name: 'c', templateElements: [{ type: 'text', name: 'd' }] }] },
    ],
  }
  const listed = listQuestions(definition)
  expect(listed.map(({ pointer, key, commentKey }) => ({ pointer, key, commentKey }))).toEqual([
    { pointer: '/pages/0/elements/0', key: 'v', commentKey: 'v-Comment' },
    { pointer: '/pages/0/elements/1/elements/0/elements/0', key: 'b', commentKey: null },
    { pointer: '/pages/1/elements/0', key: 'c', commentKey: null },
  ])
  expect(listed[2]?.inside.map(({ name }) => name)).toEqual(['d'])
})

it('passes over junk', () => {
  expect(listQuestions(null)).toEqual([])
  expect(listQuestions({ pages: 'x', elements: [null, 3, { type: 'text' }, { name: 'q' }, []] })).toEqual([])
})
