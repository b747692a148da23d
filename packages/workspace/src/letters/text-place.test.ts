import { expect, it } from 'vitest'
import { offsetOf, withInserted } from './text-place.ts'

it.each([
  ['abc', 1, 1, 0],
  ['abc', 1, 3, 2],
  ['a\nbc', 2, 1, 2],
  ['a\r\nbc', 2, 2, 4],
  ['a\r\n\r\nbc', 3, 1, 5],
  ['a\n\nb', 9, 1, 4],
  ['', 1, 1, 0],
])('in %j line %i, column %i is at %i', (text, line, column, offset) => {
  expect(offsetOf(text, line, column)).toBe(offset)
})

it('what is put in replaces what is selected, and the cursor stands behind it', () => {
  expect(withInserted('Dear X,', '{{person}}', 5, 6)).toEqual({ text: 'Dear {{person}},', cursor: 15 })
})
