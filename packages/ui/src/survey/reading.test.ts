import { expect, it } from 'vitest'
import { filledIn } from './reading.tsx'

it('puts values in place of their names', () => {
  expect(filledIn('Parte {part} de {parts}', { part: '2', parts: '5' })).toBe('Parte 2 de 5')
})

it('leaves a placeholder standing when its value is missing, rather than a gap', () => {
  expect(filledIn('Part {part} of {parts}', { part: '2' })).toBe('Part 2 of {parts}')
})
