import { describe, expect, it } from 'vitest'
import en from './messages/en.json' with { type: 'json' }
import notes from './messages/en.notes.json' with { type: 'json' }
import { catalogues, chosenLanguage, type MessageKey, wordsIn } from './messages.ts'

const keys = Object.keys(en) as MessageKey[]
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([placeholder]) => placeholder).sort()

describe.each(Object.entries(catalogues))('messages in %s', (_, catalogue) => {
  it('has the keys of English, no more and no fewer', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...keys].sort())
  })

  it.each(keys)('%s is not empty and has the placeholders of English', (key) => {
    expect(catalogue[key]?.trim()).toBeTruthy()
    expect(placeholders(catalogue[key] ?? '')).toEqual(placeholders(en[key]))
  })
})

describe('words', () => {
  it('has a note for translators at every key', () => {
    expect(Object.keys(notes).sort()).toEqual([...keys].sort())
  })

  it('falls back to English for a language without words', () => {
    expect(wordsIn('fr')('start')).toBe('Start')
  })
})

describe('the language of the page', () => {
  it('is the first wish that is offered, by the tag or by its main part', () => {
    expect(chosenLanguage([null, 'es-PE', 'en'], ['en', 'es'])).toBe('es')
    expect(chosenLanguage(['pt-BR'], ['en', 'pt', 'pt-BR'])).toBe('pt-BR')
  })

  it('is English when no wish is offered', () => {
    expect(chosenLanguage(['xx', null], ['en', 'es'])).toBe('en')
  })
})
