import { expect, it } from 'vitest'
import { directionOf, filledIn, languageName } from './reading.tsx'

it('puts values in place of their names', () => {
  expect(filledIn('Parte {part} de {parts}', { part: '2', parts: '5' })).toBe('Parte 2 de 5')
})

it('leaves a placeholder standing when its value is missing, rather than a gap', () => {
  expect(filledIn('Part {part} of {parts}', { part: '2' })).toBe('Part 2 of {parts}')
})

it('names a language in itself', () => {
  expect(languageName('es')).toBe('Español')
  expect(languageName('ar')).toBe('العربية')
})

it('knows which languages run from right to left', () => {
  expect(['ar', 'fa', 'he', 'es'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'ltr'])
})
