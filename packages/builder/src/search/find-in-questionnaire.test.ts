import { expect, it } from 'vitest'
import type { JsonObject } from '../document/json.ts'
import { findInQuestionnaire } from './find-in-questionnaire.ts'

const document: JsonObject = {
  title: 'About the advice',
  pages: [
    {
      name: 'page1',
      elements: [
        {
          type: 'radiogroup',
          name: 'use',
          title: { default: 'Was the advice useful?', es: '¿Fue útil la asesoría?' },
          choices: [{ value: 1, text: { default: 'Yes', es: 'Sí' } }],
        },
        { type: 'comment', name: 'why', visibleIf: '{use} = 1' },
      ],
    },
  ],
}
const places = (words: string) =>
  findInQuestionnaire(document, words, 20).map(({ name, property }) => `${name}.${property}`)

it('finds words in every language, in choices, names and conditions, and says where', () => {
  expect(places('advice')).toEqual(['.title', 'use.title'])
  expect(places('asesoria')).toEqual(['use.title'])
  expect(places('si')).toEqual(['use.choices'])
  expect(places('use')).toEqual(['use.name', 'use.title', 'why.visibleIf'])
  expect(findInQuestionnaire(document, 'why', 20)[0]?.element).toBe('/pages/0/elements/1')
})

it('finds nothing for nothing, and stops at the limit', () => {
  expect(places('  ')).toEqual([])
  expect(findInQuestionnaire(document, 'e', 2)).toHaveLength(2)
})
