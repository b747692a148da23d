import { expect, it } from 'vitest'
import { languageName, ownLanguageName } from './language-name.tsx'

it('names a language in the language of the reader', () => {
  expect(languageName('es', 'en')).toBe('Spanish')
  expect(languageName('es', 'es-PE')).toBe('español')
})

it('names a language in itself', () => {
  expect(ownLanguageName('es')).toBe('Español')
  expect(ownLanguageName('ar')).toBe('العربية')
})

it('lets a tag that is none stand as it is', () => {
  expect([languageName('not a tag', 'en'), ownLanguageName('not a tag')]).toEqual(['not a tag', 'not a tag'])
})
