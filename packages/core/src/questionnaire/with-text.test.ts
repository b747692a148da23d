import { expect, it } from 'vitest'
import { STALE_NOTE_KEY } from './stale-note.ts'
import { withStillRight, withText } from './with-text.ts'

const plain = {
  title: 'A',
  pages: [{ name: 'p1', elements: [{ type: 'text', name: 'q', title: 'Q' }] }],
  showTOC: true,
}
const at = '/pages/0/elements/0/title'

it('keeps a plain text plain until a second language comes in, and makes it plain again when that goes', () => {
  expect(withText(plain, '/title', 'en', 'B')).toMatchObject({ title: 'B' })
  const translated = withText(plain, '/title', 'es', 'C')
  expect(JSON.stringify(translated.title)).toBe('{"default":"A","es":"C"}')
  expect(JSON.stringify(withText(translated, '/title', 'es', ''))).toBe(JSON.stringify(plain))
})

it('leaves the given document alone and shares what it did not touch', () => {
  const before = JSON.stringify(plain)
  const after = withText(plain, '/title', 'es', 'C')
  expect(JSON.stringify(plain)).toBe(before)
  expect(after.pages).toBe(plain.pages)
  expect(withText(plain, at, 'en', 'Q')).toBe(plain)
  expect(withText(plain, at, 'es', '')).toBe(plain)
})

it('writes a text where there was none, and English under the key its author used', () => {
  expect(withText({}, '/title', 'en', 'A')).toEqual({ title: 'A' })
  expect(withText({}, '/title', 'es', 'A')).toEqual({ title: { es: 'A' } })
  expect(withText({ title: { en: 'A', es: 'B' } }, '/title', 'en', 'C').title).toEqual({ en: 'C', es: 'B' })
  expect(JSON.stringify(withText({ title: { es: 'B' } }, '/title', 'en', 'C'))).toBe(
    '{"title":{"default":"C","es":"B"}}',
  )
})

it('notes what each translation was made from while the source differs', () => {
  const one = withText({ title: { default: 'A', es: 'a' } }, '/title', 'en', 'B')
  expect(one).toMatchObject({ [STALE_NOTE_KEY]: { title: { es: 'A' } } })
  const two = withText(withText(one, '/title', 'fr', 'b'), '/title', 'en', 'C')
  expect(two).toMatchObject({ [STALE_NOTE_KEY]: { title: { es: 'A', fr: 'B' } } })
  expect(withText(two, '/title', 'en', 'A')).toMatchObject({ [STALE_NOTE_KEY]: { title: { fr: 'B' } } })
  expect(withStillRight(two, '/title', 'fr')).toMatchObject({ [STALE_NOTE_KEY]: { title: { es: 'A' } } })
})

it('leaves no trace when the source is set back, letter by letter', () => {
  const translated = { pages: [{ elements: [{ title: { default: 'Did you?', es: '¿Usted?' }, name: 'q' }] }] }
  const steps = ['Did you', 'Did yo', '', 'D', 'Did you', 'Did you?']
  const after = steps.reduce((document, text) => withText(document, at, 'en', text), translated)
  expect(JSON.stringify(after)).toBe(JSON.stringify(translated))
})

it('keeps the notes of other texts of the same object', () => {
  const both = { title: { default: 'A', es: 'a' }, description: { default: 'B', es: 'b' } }
  const changed = withText(withText(both, '/title', 'en', 'X'), '/description', 'en', 'Y')
  const settled = withText(changed, '/title', 'es', 'x')
  expect(settled).toMatchObject({ [STALE_NOTE_KEY]: { description: { es: 'B' } } })
  expect(Object.keys(withStillRight(settled, '/description', 'es'))).toEqual(['title', 'description'])
})

it('notes texts in the cells of a matrix on the question', () => {
  const matrix = { elements: [{ type: 'matrix', name: 'm', cells: { r: { 'a/b': { default: 'A', es: 'a' } } } }] }
  const changed = withText(matrix, '/elements/0/cells/r/a~1b', 'en', 'B')
  expect(changed.elements[0]).toMatchObject({ [STALE_NOTE_KEY]: { 'cells/r/a~1b': { es: 'A' } } })
  expect(JSON.stringify(withText(changed, '/elements/0/cells/r/a~1b', 'en', 'A'))).toBe(JSON.stringify(matrix))
})

it('writes lines as a list where survey-core wants one', () => {
  const listed = withText({ elements: [{ dataList: ['a'] }] }, '/elements/0/dataList', 'es', 'b\nc')
  expect(listed.elements[0]).toEqual({ dataList: { default: ['a'], es: ['b', 'c'] } })
})

it('refuses a place that cannot hold a text', () => {
  expect(() => withText(plain, '/pages/7/title', 'es', 'x')).toThrow(RangeError)
})

it('treats a dangerous name as any other', () => {
  const after = withText({ title: 'A' }, '/title', '__proto__', 'x')
  expect(JSON.stringify(after)).toBe('{"title":{"default":"A","__proto__":"x"}}')
  expect(Object.getPrototypeOf(after.title)).toBe(Object.prototype)
})
