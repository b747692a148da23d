import { describe, expect, it } from 'vitest'

const files = import.meta.glob<Readonly<Record<string, string>>>('./*.json', { eager: true, import: 'default' })
const english = files['./en.json'] ?? {}
const spanish = files['./es.json'] ?? {}
const notes = files['./en.notes.json'] ?? {}

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
})
const program = Object.values(sources).join('\n')
const inProgram = (pattern: RegExp): string[] => [...program.matchAll(pattern)].map(([, found]) => found ?? '')

/** `t` speaks for the workspace, except in folders whose pages bring words of their own under that name. */
const ownWords = import.meta.glob<Readonly<Record<string, string>>>('../questionnaires/messages/en.json', {
  eager: true,
  import: 'default',
})
const wordsFor = (path: string): Readonly<Record<string, string>> =>
  ownWords[path.replace(/[^/]+$/, 'messages/en.json')] ?? english

const keys = Object.keys(english)
const sorted = (words: Iterable<string>) => [...words].toSorted()

/** Arguments and tags of an ICU message; the braces of plural branches are left out. */
const placeholders = (message: string) =>
  new Set([...message.matchAll(/(?<!(?:zero|one|two|few|many|other|=\d+) )\{\w+|<\w+>/g)].map(([found]) => found))

/** Keys that end in a value: t(`category-${each}`). */
const beginnings = inProgram(/`([a-z-]+-)\$\{/g)
const literals = new Set(inProgram(/'([a-z][a-z0-9-]*)'/g))

describe('words of the workspace', () => {
  it('exist in Spanish for every key, and for no other', () => {
    expect(sorted(Object.keys(spanish))).toEqual(sorted(keys))
  })

  it('each have a note for translators', () => {
    expect(sorted(Object.keys(notes))).toEqual(sorted(keys))
  })

  it.each(Object.entries(english))('take the same values in both languages: %s', (key, message) => {
    expect(placeholders(spanish[key] ?? '')).toEqual(placeholders(message))
  })

  it.each(keys)('are used: %s', (key) => {
    expect(literals.has(key) || beginnings.some((each) => key.startsWith(each))).toBe(true)
  })

  it('exist for every key the program names', () => {
    const named = Object.entries(sources).flatMap(([path, source]) =>
      [...source.matchAll(/\bt(?:\.rich)?\('([^']+)'/g)].map(([, key = '']) => ({ path, key })),
    )
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter(({ path, key }) => wordsFor(path)[key] === undefined)).toEqual([])
  })
})
