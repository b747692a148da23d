import { expect, it } from 'vitest'
import { loadDefinition } from './load-definition.ts'
import { languagesOf, respondentDefinition } from './respondent-definition.ts'
import { withText } from './with-text.ts'

const definition = {
  title: { default: 'Survey', es: 'Encuesta' },
  'x-estela': { note: 'for authors' },
  pages: [
    {
      name: 'p1',
      elements: [
        {
          type: 'radiogroup',
          name: 'q',
          title: 'Q',
          correctAnswer: 'y',
          'x-estela': { construct: 'LA.USE', level: 'L3', scale: 'SINGLE', pair: 'none' },
          choices: [{ value: 'y', text: { default: 'Yes', es: 'Sí' } }],
          validators: [{ type: 'expression', expression: '{q} = 1', text: { default: 'No', es: 'No' } }],
        },
      ],
    },
  ],
}

const places = ['/title', '/pages/0/elements/0/choices/0/text', '/pages/0/elements/0/validators/0/text']
const stale = places.reduce((document, place) => withText(document, place, 'en', 'changed'), definition)

it('keeps notes on measurement and translation, and right answers, from the recipient', () => {
  expect(JSON.stringify(stale)).toContain('x-estela-stale')
  const shown = JSON.stringify(respondentDefinition(stale))
  expect(shown).not.toMatch(/x-estela|correctAnswer|Survey/)
  expect(shown).toContain('Encuesta')
})

it('notes on translation are no fault of a definition', () => {
  expect(loadDefinition(stale).outcome).toBe('loaded')
})

it('languages are those of texts, not of keys that look like them', () => {
  expect(languagesOf({ title: { es: 'Encuesta' } })).toEqual(['en', 'es'])
  const answer = { type: 'multipletext', name: 'q', defaultValue: { default: 'x', a: 'b' }, items: [{ name: 'a' }] }
  expect(languagesOf({ elements: [answer] })).toEqual(['en'])
  expect(languagesOf(definition)).toEqual(['en', 'es'])
})
