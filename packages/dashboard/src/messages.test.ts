import { createTranslator } from 'use-intl/core'
import { expect, it } from 'vitest'
import { dashboardMessages } from './dashboard-messages.ts'

const sources = Object.entries(
  import.meta.glob<string>(['./**/*.ts', './**/*.tsx'], { eager: true, query: '?raw', import: 'default' }),
).filter(([path]) => !path.includes('.test.'))
const code = sources.map(([, text]) => text).join('\n')

it('every word is used on a page', () => {
  expect(Object.keys(dashboardMessages.en).filter((key) => !code.includes(`'${key}'`))).toEqual([])
})

it('every word that a page asks for exists', () => {
  const asked = [...code.matchAll(/\bt\('([\w-]+)'/g)].map(([, key]) => key ?? '')
  expect(asked.length).toBeGreaterThan(50)
  expect(asked.filter((key) => !(key in dashboardMessages.en))).toEqual([])
})

it.each(Object.entries(dashboardMessages))('every message in %s can be formatted', (locale, words) => {
  const errors: string[] = []
  const t = createTranslator({ locale, messages: words, onError: ({ message }) => errors.push(message) })
  for (const [key, text] of Object.entries(words)) {
    t(key, Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map(([, name]) => [name ?? '', 2])))
  }
  expect(errors).toEqual([])
})
