import { expect, it } from 'vitest'
import { writtenP } from './written-p.ts'

it.each([
  [0.00048828125, '< 0.001'],
  [0.001, '= 0.001'],
  [0.0781, '= 0.078'],
  [1, '= 1.000'],
])('p %d is written %s', (p, written) => {
  expect(writtenP(p, 'en')).toBe(written)
})
