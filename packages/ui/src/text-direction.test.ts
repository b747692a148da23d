import { expect, it } from 'vitest'
import { directionOf } from './text-direction.tsx'

it.each(['ar', 'fa', 'he', 'ur', 'ar-EG', 'az-arab'])('%s runs from right to left', (tag) =>
  expect(directionOf(tag)).toBe('rtl'),
)

it.each(['es', 'en', 'arn', 'pt-br', ''])('%j runs from left to right', (tag) => expect(directionOf(tag)).toBe('ltr'))
