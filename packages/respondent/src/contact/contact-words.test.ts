import { describe, expect, it } from 'vitest'
import { type ContactKey, contactCatalogues, contactWordsIn } from './contact-words.ts'
import en from './messages/en.json' with { type: 'json' }

const keys = Object.keys(en) as ContactKey[]
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([placeholder]) => placeholder).sort()

describe.each(Object.entries(contactCatalogues))('words of the contact page in %s', (_, catalogue) => {
  it('have the keys of English, no more and no fewer', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort())
  })

  it.each(keys)('%s is not empty and has the placeholders of English', (key) => {
    expect(catalogue[key]?.trim()).toBeTruthy()
    expect(placeholders(catalogue[key] ?? '')).toEqual(placeholders(en[key]))
  })
})

describe('a name in a sentence', () => {
  it('stands as it is from left to right', () => {
    expect(contactWordsIn('en')('successor-confirm-title', { name: 'Ana' })).toBe('Hand over to Ana?')
  })

  it('keeps its own direction from right to left', () => {
    expect(contactWordsIn('ar')('successor-confirm-title', { name: 'Ana' })).toContain('\u2068Ana\u2069')
  })
})
