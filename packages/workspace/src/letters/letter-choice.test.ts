import { LETTER_STEPS, type LetterTemplate } from '@estela/contract'
import { expect, it } from 'vitest'
import { chosenLetter } from './letter-choice.ts'

const text = { subject: '', body: '' }
const languages = ['en', 'es', 'pt-BR']
const letters = LETTER_STEPS.flatMap((step) =>
  languages.map(
    (language): LetterTemplate => ({ step, language, present: text, isOwn: false, default: { ...text, language } }),
  ),
)
const choice = (search: string, reader = 'es') => {
  const letter = chosenLetter({ letters, languages }, new URLSearchParams(search), reader)
  return [letter?.step, letter?.language]
}

it('the address names the letter', () => {
  expect(choice('step=reminder-2&language=pt-BR')).toEqual(['reminder-2', 'pt-BR'])
})

it.each([
  ['', 'es', ['invitation', 'es']],
  ['', 'ar', ['invitation', 'en']],
  ['step=greeting&language=xx', 'es', ['invitation', 'es']],
])('where "%s" names none, a reader of %s sees one that exists', (search, reader, expected) => {
  expect(choice(search, reader)).toEqual(expected)
})
