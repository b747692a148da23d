import { expect, it } from 'vitest'
import { formWordsIn } from './form-words.ts'
import ar from './messages/ar.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

it('speaks the language of the page, and English where it has none', () => {
  expect(formWordsIn('es')('part', { part: '2', parts: '5' })).toBe('Parte 2 de 5')
  expect(formWordsIn('fr')('next')).toBe('Next')
})

it('is complete in Arabic, with the same placeholders', () => {
  const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([placeholder]) => placeholder).sort()
  expect(Object.keys(ar)).toEqual(Object.keys(en))
  expect(Object.values(ar).map(placeholders)).toEqual(Object.values(en).map(placeholders))
})
