import { PUBLICATION_ISSUE_CODES } from '@estela/contract'
import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { questionnairesMessages } from './questionnaires-messages.ts'

const sources = import.meta.glob<string>(['./*.{ts,tsx}', '!./*.test.ts'], {
  eager: true,
  query: '?raw',
  import: 'default',
})
const program = Object.values(sources).join('\n')
const { en, es = {} } = questionnairesMessages
const composed = [...program.matchAll(/`([\w-]+-)\$\{/g)].map(([, start]) => start ?? '')
/** Named by what the collector says of a difference. */
const KINDS = ['page', 'panel', 'entry-added', 'entry-removed', 'entry-moved']

describe('words of the questionnaires', () => {
  it.each(Object.keys(en))('are used: %s', (key) => {
    const isNamed = program.includes(`'${key}'`) || KINDS.includes(key)
    expect(isNamed || composed.some((start) => key.startsWith(start))).toBe(true)
  })

  it('exist for every word the pages ask for', () => {
    const asked = [...program.matchAll(/\bt\('([^']+)'/g)].map(([, key]) => key ?? '')
    expect(asked.length).toBeGreaterThan(50)
    expect([...asked, ...KINDS].filter((key) => !(key in en))).toEqual([])
  })

  it.each([...PUBLICATION_ISSUE_CODES])('say why a draft is not published: %s', (code) => {
    expect([en[`issue-${code}`], es[`issue-${code}`]]).not.toContain(undefined)
  })

  it.each(['en', 'es'] as const)('can be formatted in %s', (locale) => {
    const errors: string[] = []
    const words = questionnairesMessages[locale] ?? {}
    const t = createTranslator({ locale, messages: words, onError: ({ message }) => errors.push(message) })
    for (const [key, text] of Object.entries(words)) {
      t(key, Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map(([, name]) => [name ?? '', 2])))
    }
    expect(errors).toEqual([])
  })
})
