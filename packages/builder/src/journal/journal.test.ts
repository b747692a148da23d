import { expect, it } from 'vitest'
import { entriesOf, forgetEntry, type JournalStorage, keepEntry } from './journal.ts'

function memory(room = Number.POSITIVE_INFINITY): JournalStorage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => {
      if (text.length > room) throw new DOMException('full', 'QuotaExceededError')
      kept.set(key, text)
    },
    removeItem: (key) => void kept.delete(key),
  }
}
const entry = (tab: string, editedAt: string) => ({ tab, base: '3', editedAt, definition: { title: `of ${tab}` } })

it('two tabs keep their edits side by side, and the newest comes first', () => {
  const storage = memory()
  keepEntry(storage, 'LA1', entry('one', '2026-11-25T10:00:00Z'))
  keepEntry(storage, 'LA1', entry('two', '2026-11-25T11:00:00Z'))
  keepEntry(storage, 'LA1', entry('one', '2026-11-25T12:00:00Z'))
  expect(entriesOf(storage, 'LA1').map(({ tab }) => tab)).toEqual(['one', 'two'])
  expect(entriesOf(storage, 'LA2')).toEqual([])
})

it('forgets one tab and leaves the other', () => {
  const storage = memory()
  keepEntry(storage, 'LA1', entry('one', '2026-11-25T10:00:00Z'))
  keepEntry(storage, 'LA1', entry('two', '2026-11-25T11:00:00Z'))
  forgetEntry(storage, 'LA1', 'one')
  expect(entriesOf(storage, 'LA1').map(({ tab }) => tab)).toEqual(['two'])
})

it('says when there is no room', () => {
  expect(keepEntry(memory(10), 'LA1', entry('one', '2026-11-25T10:00:00Z'))).toBe(false)
})

it('passes over what others left in the same storage', () => {
  const storage = memory()
  storage.setItem('estela.builder.["LA1","x"]', 'no JSON')
  storage.setItem('estela.builder.["LA1","y"]', '{"tab":"y"}')
  storage.setItem('estela.language', 'es')
  expect(entriesOf(storage, 'LA1')).toEqual([])
})
