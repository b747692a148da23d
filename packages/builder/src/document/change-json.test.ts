import { expect, it } from 'vitest'
import { withInserted, without, withTexts, withValue } from './change-json.ts'
import type { JsonObject } from './json.ts'

const document: JsonObject = {
  title: 'Survey',
  pages: [
    {
      name: 'p1',
      elements: [
        { type: 'text', name: 'a' },
        { type: 'text', name: 'b' },
      ],
    },
    { name: 'p2' },
  ],
  'a/b~c': 1,
}

it('replaces one value and keeps the order of all keys', () => {
  expect(JSON.stringify(withValue(document, '/pages/0/elements/1/name', 'c'))).toBe(
    JSON.stringify(document).replace('"b"', '"c"'),
  )
  expect(JSON.stringify(withValue(document, '/a~1b~0c', 2))).toBe(JSON.stringify({ ...document, 'a/b~c': 2 }))
})

it('leaves the given document alone and shares what it did not touch', () => {
  const before = JSON.stringify(document)
  const after = withValue(document, '/pages/0/name', 'first')
  expect(JSON.stringify(document)).toBe(before)
  expect((after.pages as JsonObject[])[1]).toBe((document.pages as JsonObject[])[1])
})

it('takes a key away, or an entry, and closes the list', () => {
  expect(without(document, '/title')).not.toHaveProperty('title')
  expect(without(document, '/pages/0/elements/0')).toMatchObject({ pages: [{ elements: [{ name: 'b' }] }, {}] })
  expect(without(document, '/pages/7')).toBe(document)
})

it('inserts into a list, and makes the list where there is none', () => {
  expect(withInserted(document, '/pages/0/elements', 1, [{ name: 'x' }])).toMatchObject({
    pages: [{ elements: [{ name: 'a' }, { name: 'x' }, { name: 'b' }] }, {}],
  })
  expect(withInserted(document, '/pages/1/elements', 0, ['x'])).toMatchObject({ pages: [{}, { elements: ['x'] }] })
})

it('does not invent surroundings', () => {
  expect(() => withValue(document, '/pages/0/nothing/here', 1)).toThrow('here')
})

it('changes texts everywhere and gives the same document back when none changed', () => {
  expect(withTexts(document, (text) => (text === 'a' ? 'z' : text))).toMatchObject({
    pages: [{ elements: [{ name: 'z' }, { name: 'b' }] }, {}],
  })
  expect(withTexts(document, (text) => text)).toBe(document)
})

it('treats a dangerous name as any other key', () => {
  const odd = JSON.parse('{"__proto__":{"x":1},"a":1}') as JsonObject
  const after = withValue(odd, '/a', 2)
  expect(JSON.stringify(after)).toBe('{"__proto__":{"x":1},"a":2}')
  expect(Object.getPrototypeOf(after)).toBe(Object.prototype)
})
