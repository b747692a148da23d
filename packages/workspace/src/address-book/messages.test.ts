import { IMPORT_PROBLEM_CODES, UNREADABLE_TABLE_CODES } from '@estela/contract'
import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { addressBookMessages } from './address-book-messages.ts'

const sources = import.meta.glob<string>(['../**/*.{ts,tsx}', '!../**/*.test.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
})
const program = Object.values(sources).join('\n')
const { en, es = {} } = addressBookMessages
const composed = [...program.matchAll(/\bsay\(`([\w-]+-)\$\{/g)].map(([, start]) => start ?? '')

describe('words of the address book', () => {
  it.each(Object.keys(en))('are used: %s', (key) => {
    expect(program.includes(`'${key}'`) || composed.some((start) => key.startsWith(start))).toBe(true)
  })

  it('exist for every word the pages ask for', () => {
    const asked = [...program.matchAll(/\bsay(?:\.rich)?\('([^']+)'/g)].map(([, key]) => key ?? '')
    expect(asked.length).toBeGreaterThan(50)
    expect(asked.filter((key) => !(key in en))).toEqual([])
  })

  it.each([...IMPORT_PROBLEM_CODES, 'code-taken'])('say what is wrong with a cell: %s', (code) => {
    expect([en[`wrong-${code}`], es[`wrong-${code}`]]).not.toContain(undefined)
  })

  it.each([...UNREADABLE_TABLE_CODES])('say why a file cannot be read: %s', (code) => {
    expect([en[`unreadable-${code}`], es[`unreadable-${code}`]]).not.toContain(undefined)
  })

  it.each(['en', 'es'] as const)('can be formatted in %s', (locale) => {
    const errors: string[] = []
    const words = addressBookMessages[locale] ?? {}
    const t = createTranslator({ locale, messages: words, onError: ({ message }) => errors.push(message) })
    const tags = Object.fromEntries(['column', 'before', 'after'].map((tag) => [tag, () => tag]))
    for (const [key, text] of Object.entries(words)) {
      const values = Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map(([, name]) => [name ?? '', 2]))
      void t.rich(key, text.includes('<column>') ? { ...tags } : values)
    }
    expect(errors).toEqual([])
  })
})
