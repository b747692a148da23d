import { describe, expect, it } from 'vitest'
import { firstLanguage, languageOf, localeOf, localizedText, wordsIn } from './language.ts'

describe('the language of the page', () => {
  it('is the first of the wishes that the pages have', () => {
    expect(firstLanguage([null, 'de-AT', 'es-MX', 'en'])).toBe('es')
  })

  it('is English when no wish can be met', () => expect(firstLanguage([null, 'de'])).toBe('en'))

  it.each(['constructor', '', 'e'])('is never taken from "%s"', (tag) => expect(languageOf(tag)).toBeNull())
})

it('Spanish writes numbers as Peru and Mexico do', () => {
  expect(new Intl.NumberFormat(localeOf('es')).format(1234.5)).toBe('1,234.5')
})

describe('words', () => {
  const messages = { en: { save: 'Save', stop: 'Stop' }, es: { save: 'Guardar' } }

  it('fall back to English one by one', () => {
    expect(wordsIn('es', { page: messages })).toEqual({ page: { save: 'Guardar', stop: 'Stop' } })
  })

  it('fall back to English as a whole where a language has none', () => {
    expect(wordsIn('ar', { page: messages })).toEqual({ page: messages.en })
  })
})

it('a text falls back to English where it is not translated', () => {
  expect(localizedText({ en: 'Law', es: 'Ley' }, 'ar')).toBe('Law')
})
