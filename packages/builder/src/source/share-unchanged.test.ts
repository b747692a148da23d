import { expect, it } from 'vitest'
import type { JsonObject } from '../document/json.ts'
import { valueAt } from '../document/pointer.ts'
import { shareUnchanged } from './share-unchanged.ts'

const document = {
  title: 'Survey',
  pages: [
    { name: 'p1', elements: [{ type: 'text', name: 'a', choices: [1, 2] }] },
    { name: 'p2', elements: [{ type: 'text', name: 'b' }] },
  ],
}
const copy = (): typeof document => structuredClone(document)

it('gives the very same document back where nothing changed', () => {
  expect(shareUnchanged(document, copy())).toBe(document)
})

it('makes anew only what changed and what is around it', () => {
  const after = copy()
  Object.assign(after.pages[0]?.elements[0] ?? {}, { name: 'z' })
  const shared = shareUnchanged(document, after) as unknown as typeof document
  expect(shared).toEqual(after)
  expect(shared.pages[1]).toBe(document.pages[1])
  expect(valueAt(shared, '/pages/0/elements/0/choices')).toBe(valueAt(document, '/pages/0/elements/0/choices'))
})

it('finds what moved by its name', () => {
  const after = { ...copy(), pages: [{ name: 'new', elements: [] }, ...copy().pages.reverse()] }
  const shared = shareUnchanged(document, after) as unknown as typeof document
  expect(shared).toEqual(after)
  expect(shared.pages[1]).toBe(document.pages[1])
  expect(shared.pages[2]).toBe(document.pages[0])
})

it('takes another order of keys for a change', () => {
  const after: JsonObject = { pages: copy().pages, title: 'Survey' }
  const shared = shareUnchanged(document, after) as JsonObject
  expect(JSON.stringify(shared)).toBe(JSON.stringify(after))
  expect(shared.pages).toBe(document.pages)
})

it('keeps apart what JSON keeps apart', () => {
  const pairs: [JsonObject, JsonObject][] = [
    [{ a: [] }, { a: {} }],
    [{ a: null }, { a: [] }],
    [{ a: [1] }, { a: ['1'] }],
    [{ a: [{ value: 1 }] }, { a: [{ value: '1' }] }],
    [{ a: 1, b: 2 }, { a: 1 }],
  ]
  for (const [before, after] of pairs) expect(shareUnchanged(before, after)).toEqual(after)
})
