import { expect, it } from 'vitest'
import { markStale } from './mark-stale.ts'
import { STALE_NOTE_KEY } from './stale-note.ts'

const asked = (name: string, title: unknown, more: object = {}) => ({ type: 'text', name, title, ...more })
const of = (...elements: object[]) => ({ pages: [{ name: 'p1', elements }] })
const text = (en: string, es: string) => ({ default: en, es })
const stale = { [STALE_NOTE_KEY]: { title: { es: 'A' } } }

it('marks the translations of a changed source, wherever its element was moved', () => {
  const before = of(asked('a', text('A', 'a')), asked('b', text('B', 'b')))
  const after = of(asked('b', text('B', 'b')), { type: 'panel', name: 'p', elements: [asked('a', text('X', 'a'))] })
  expect(markStale(before, after)).toEqual(
    of(asked('b', text('B', 'b')), { type: 'panel', name: 'p', elements: [asked('a', text('X', 'a'), stale)] }),
  )
})

it('marks nothing when elements are moved, renamed, added or taken away', () => {
  const [a, b] = [asked('a', text('A', 'a')), asked('b', text('B', 'b'))]
  for (const after of [of(b, a), of({ ...a, name: 'z' }, b), of(a), of(a, b, asked('c', text('C', 'c')))])
    expect(markStale(of(a, b), after)).toBe(after)
})

it('takes a translation that changed with its source for right', () => {
  const after = of(asked('a', text('{x} A', '{x} a')))
  expect(markStale(of(asked('a', text('{y} A', '{y} a'))), after)).toBe(after)
})

it('follows a rename that changed the text in the same step', () => {
  expect(markStale(of(asked('a', text('A', 'a'))), of(asked('z', text('X', 'a'))))).toEqual(
    of(asked('z', text('X', 'a'), stale)),
  )
})

it('keeps what is stale, and clears it when the source is set back or the translation renewed', () => {
  const before = of(asked('a', text('X', 'a'), stale))
  expect(markStale(before, of(asked('a', text('Y', 'a'), stale)))).toEqual(of(asked('a', text('Y', 'a'), stale)))
  expect(markStale(before, of(asked('a', text('A', 'a'), stale)))).toEqual(of(asked('a', text('A', 'a'))))
  expect(markStale(before, of(asked('a', text('X', 'x'), stale)))).toEqual(of(asked('a', text('X', 'x'))))
})
