import { expect, it } from 'vitest'
import { wordDifference } from './word-difference.ts'

/** `Use [-it-]{+them+} daily`. */
const marked = (before: string, after: string): string =>
  wordDifference(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

it.each([
  ['Use it daily', 'Use it daily', 'Use it daily'],
  ['Use it daily', 'Use them daily', 'Use [-it-]{+them+} daily'],
  ['Use it', 'Use it daily', 'Use it{+ daily+}'],
  ['Do you use it?', 'Have you used it?', '[-Do-]{+Have+} you [-use-]{+used+} it?'],
  ['the old law here', 'the new rules here', 'the [-old law-]{+new rules+} here'],
  ['', 'Use', '{+Use+}'],
  ['Use', '', '[-Use-]'],
])('"%s" → "%s" reads %s', (before, after, expected) => expect(marked(before, after)).toBe(expected))

it.each([
  ['Do you use it?', 'Have you used it at work, or elsewhere?'],
  ['¿La usó usted?', '¿La ha usado usted en su oficina?'],
  ['您使用过吗', '您在工作中使用过吗'],
  ['a b c d', 'd c b a'],
  ['x '.repeat(900), 'y '.repeat(900)],
])('gives back both texts of %#', (before, after) => {
  const parts = wordDifference(before, after)
  const without = (kind: string) =>
    parts
      .filter((each) => each.kind !== kind)
      .map(({ text }) => text)
      .join('')
  expect([without('added'), without('removed')]).toEqual([before, after])
})
