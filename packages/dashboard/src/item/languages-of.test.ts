import { expect, it } from 'vitest'
import { languagesOf } from './languages-of.ts'

it('the languages of texts are each named once, English first', () => {
  expect(
    languagesOf([
      { fr: 'un', en: 'one' },
      { en: 'two', es: 'dos', ar: 'اثنان' },
    ]),
  ).toEqual(['en', 'ar', 'es', 'fr'])
})
