import { expect, it } from 'vitest'
import { textUpdate } from './text-update.ts'

const updated = (before: string, after: string): string => {
  const update = textUpdate(before, after)
  return update === null ? before : before.slice(0, update.from) + update.insert + before.slice(update.to)
}

it('changes one text into another by one replacement, however they overlap', () => {
  const texts = ['', 'a', 'aa', 'aba', 'abba', 'abcabc', 'xabc', 'abcx']
  for (const before of texts) for (const after of texts) expect(updated(before, after)).toBe(after)
})

it('touches only what differs', () => {
  expect(textUpdate('{"a": "old", "b": 1}', '{"a": "new", "b": 1}')).toEqual({ from: 7, to: 10, insert: 'new' })
  expect(textUpdate('same', 'same')).toBeNull()
})
