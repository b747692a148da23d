import { expect, it } from 'vitest'
import { dateNamedIn, dayText, minutesText } from './dates.ts'

it('shows a day as that day in every time zone', () => {
  expect(dayText('2026-03-01', 'en')).toBe('March 1, 2026')
  expect(dayText('2026-03-01', 'es')).toBe('1 de marzo de 2026')
})

it('gives the unit its plural form', () => {
  expect([minutesText(1, 'es'), minutesText(8, 'es')]).toEqual(['1 minuto', '8 minutos'])
})

it('finds the date in a sentence, or none', () => {
  expect(dateNamedIn('It opens on 2027-03-01T05:00:00.000Z.')).toBe('2027-03-01T05:00:00.000Z')
  expect(dateNamedIn('It opens on 2027-03-01.')).toBe('2027-03-01')
  expect(dateNamedIn('It opens later.')).toBeNull()
})
