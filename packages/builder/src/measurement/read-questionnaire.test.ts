import { expect, it } from 'vitest'
import { readQuestionnaire } from './read-questionnaire.ts'

it('reads a definition, alone or as a library keeps it, with its title and wave', () => {
  const definition = { title: { default: 'First' }, 'x-estela': { wave: 'first' }, pages: [] }
  const read = { definition, title: 'First', role: 'first' }
  expect(readQuestionnaire(JSON.stringify(definition))).toEqual(read)
  expect(readQuestionnaire(JSON.stringify({ code: 'LA1', definition }))).toEqual(read)
  expect(readQuestionnaire('{"elements":[]}')).toEqual({ definition: { elements: [] }, title: null, role: null })
})

const deep = `{"elements":${'[{"type":"panel","elements":'.repeat(60)}[]${'}]'.repeat(60)}}`

it.each([
  ['no-json', 'const a = 1'],
  ['no-json', ''],
  ['no-questionnaire', '[]'],
  ['no-questionnaire', '{"title":"x"}'],
  ['no-questionnaire', 'null'],
  ['beyond-limits', deep],
])('refuses as %s: %.20s', (fault, text) => {
  expect(readQuestionnaire(text)).toEqual({ fault })
})
