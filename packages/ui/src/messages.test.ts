import { createTranslator } from 'use-intl/core'
import { expect, it } from 'vitest'
import { uiMessages } from './ui-messages.ts'

const code = Object.entries(
  import.meta.glob<string>(['./*.ts', './*.tsx'], { eager: true, query: '?raw', import: 'default' }),
)
  .filter(([path]) => !path.includes('.test.'))
  .map(([, text]) => text)
  .join('\n')

it('every word is used', () => {
  expect(Object.keys(uiMessages.en).filter((key) => !code.includes(`'${key}'`))).toEqual([])
})

it('every word asked for exists', () => {
  const asked = [...code.matchAll(/\bt\('([\w-]+)'/g)].map(([, key]) => key ?? '')
  expect(asked.length).toBeGreaterThan(5)
  expect(asked.filter((key) => !(key in uiMessages.en))).toEqual([])
})

it.each(Object.entries(uiMessages))('every message in %s can be formatted', (locale, words) => {
  const errors: string[] = []
  const t = createTranslator({ locale, messages: words, onError: ({ message }) => errors.push(message) })
  for (const key of Object.keys(words)) t(key, { time: new Date(0), date: new Date(0) })
  expect(errors).toEqual([])
})
