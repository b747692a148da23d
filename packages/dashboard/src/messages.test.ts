import { createTranslator } from 'use-intl/core'
import { describe, expect, it } from 'vitest'
import { dashboardMessages } from './dashboard-messages.ts'

const sources = Object.entries(
  import.meta.glob<string>(['./**/*.ts', './**/*.tsx'], { eager: true, query: '?raw', import: 'default' }),
).filter(([path]) => !path.includes('.test.'))
const code = sources.map(([, text]) => text).join('\n')

it('there are words for every folder of pages', () => {
  expect(Object.keys(dashboardMessages)).toEqual(expect.arrayContaining(['dashboard', 'item', 'participation']))
})

describe.each(Object.entries(dashboardMessages))('the words of %s', (namespace, messages) => {
  it('are each used on a page', () => {
    expect(Object.keys(messages.en).filter((key) => !code.includes(`'${key}'`) && !isComposed(key))).toEqual([])
  })

  it.each(Object.entries(messages))('can be formatted in %s', (locale, words) => {
    const errors: string[] = []
    const t = createTranslator({ locale, messages: words, onError: ({ message }) => errors.push(message) })
    for (const [key, text] of Object.entries(words)) {
      t(key, Object.fromEntries([...text.matchAll(/\{(\w+)/g)].map(([, name]) => [name ?? '', 2])))
    }
    expect(errors).toEqual([])
  })

  it('exist for every word that the pages ask for', () => {
    const asking = sources.filter(([, text]) => text.includes(`useTranslations('${namespace}')`))
    expect(asking.length).toBeGreaterThan(0)
    const asked = asking.flatMap(([path, text]) =>
      [...text.matchAll(/\bt\('([\w-]+)'/g)].map(([, key]) => ({ path, key: key ?? '' })),
    )
    expect(asked.filter(({ key }) => !(key in messages.en))).toEqual([])
  })
})

/** Keys that a page puts together: t(`by-${dimension}`). */
const isComposed = (key: string): boolean =>
  [...code.matchAll(/\bt\(`([\w-]+-)\$\{/g)].some(([, start]) => start !== undefined && key.startsWith(start))
