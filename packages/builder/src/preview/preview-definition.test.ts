import { expect, it } from 'vitest'
import { previewDefinition } from './preview-definition.ts'

it('leaves out what fetches, sends or remembers, what measures, and the right answers', () => {
  const document = {
    title: 'T',
    cookieName: 'seen',
    surveyPostId: 'x',
    elements: [
      { type: 'dropdown', name: 'a', choicesByUrl: { url: 'https://example.org' }, correctAnswer: 1 },
      { type: 'text', name: 'b', 'x-estela': { construct: 'A.1' } },
    ],
  }
  const before = JSON.stringify(document)
  expect(previewDefinition(document)).toEqual({
    title: 'T',
    elements: [
      { type: 'dropdown', name: 'a' },
      { type: 'text', name: 'b' },
    ],
  })
  expect(JSON.stringify(document)).toBe(before)
})
