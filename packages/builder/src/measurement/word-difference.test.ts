import { expect, it } from 'vitest'
import { wordDifference } from './word-difference.ts'

it.each([
  ['The advice was clear.', 'The advice was  clear.', [['both', 'The advice was clear.']]],
  [
    'The advice was clear.',
    'The advice we got was clear.',
    [
      ['both', 'The advice'],
      ['added', 'we got'],
      ['both', 'was clear.'],
    ],
  ],
  [
    'It met our needs.',
    'It met your needs.',
    [
      ['both', 'It met'],
      ['removed', 'our'],
      ['added', 'your'],
      ['both', 'needs.'],
    ],
  ],
  ['', 'new', [['added', 'new']]],
  ['old', '', [['removed', 'old']]],
  ['', '', []],
] as const)('%j and %j', (before, after, pieces) => {
  expect(wordDifference(before, after).map(({ kind, text }) => [kind, text])).toEqual(pieces)
})

it('both texts can be read from the pieces, however different they are', () => {
  const [before, after] = ['a b c d a b e', 'b a c a d e f']
  const pieces = wordDifference(before, after)
  const textWithout = (kind: string) =>
    pieces
      .filter((piece) => piece.kind !== kind)
      .map(({ text }) => text)
      .join(' ')
  expect([textWithout('added'), textWithout('removed')]).toEqual([before, after])
})

it('texts of thousands of words are told apart as a whole', () => {
  const long = 'word '.repeat(3000).trim()
  expect(wordDifference(long, `${long} more`).map(({ kind }) => kind)).toEqual(['removed', 'added'])
})
