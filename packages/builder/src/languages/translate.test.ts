import { languageGaps } from '@estela/core/questionnaire/language-gaps'
import { localizedStrings } from '@estela/core/questionnaire/localized-strings'
import { SurveyModel } from 'survey-core'
import { expect, it } from 'vitest'
import type { JsonObject } from '../document/json.ts'
import { valueAt } from '../document/pointer.ts'
import { allPromoted, countTexts, translated, withLanguage, withoutLanguage } from './translate.ts'

const document: JsonObject = {
  showTOC: true,
  title: 'Survey',
  elements: [
    {
      type: 'checkbox',
      name: 'use',
      choices: ['yes', 'no|Never', { value: 'some', visibleIf: '{a} = 1' }, 5],
      isRequired: true,
    },
  ],
}
const stringAt = (id: string, of = document) => {
  const string = localizedStrings(of).find((each) => each.id === id)
  if (string === undefined) throw new Error(`There is no text ${id}.`)
  return string
}

it('makes texts of names and values with words, and leaves what recipients see and answer as it is', () => {
  const after = allPromoted(document)
  expect(JSON.stringify(after)).toBe(
    '{"showTOC":true,"title":"Survey","elements":[{"type":"checkbox","name":"use","choices":[{"value":"yes","text":"yes"},' +
      '{"value":"no","text":"Never"},{"value":"some","visibleIf":"{a} = 1","text":"some"},5],"isRequired":true,"title":"use"}]}',
  )
  const shown = (of: JsonObject) => {
    const question = new SurveyModel(structuredClone(of)).getQuestionByName('use')
    return [question.title, question.choices.map(({ value, text }: { value: unknown; text: string }) => [value, text])]
  }
  expect(shown(after)).toEqual(shown(document))
  expect(allPromoted(after)).toBe(after)
})

it('translates what stands in for a text, letter by letter', () => {
  const string = stringAt('use/choices/yes/text')
  const after = ['s', 'sí'].reduce((changed, text) => translated(changed, string, 'es', text), document)
  expect(valueAt(after, '/elements/0/choices/0')).toEqual({ value: 'yes', text: { default: 'yes', es: 'sí' } })
  expect(translated(document, string, 'es', '')).toBe(document)
})

it('writes a title in place of the name that is shown', () => {
  const string = stringAt('use/title')
  const after = ['U', 'Us', 'Use'].reduce((changed, text) => translated(changed, string, 'en', text), document)
  expect(after).toMatchObject({ elements: [{ name: 'use', title: 'Use' }] })
  const mixed = ['U', 'Us'].reduce(
    (changed, text) => translated(changed, string, 'en', text),
    translated(document, string, 'es', 'Uso'),
  )
  expect(valueAt(mixed, '/elements/0')).toMatchObject({
    title: { default: 'Us', es: 'Uso' },
    'x-estela-stale': { title: { es: 'use' } },
  })
})

it('a language that was added has gaps, and leaves no trace when it is removed', () => {
  const added = withLanguage(document, 'es')
  expect(languageGaps(added).find(({ language }) => language === 'es')).toMatchObject({
    needed: 5,
    missing: { length: 5 },
  })
  expect(new SurveyModel(added).title).toBe('Survey')
  expect(withLanguage(added, 'es')).toBe(added)
  expect(JSON.stringify(withoutLanguage(added, 'es'))).toBe(JSON.stringify(document))
  const untitled = withLanguage({ a: 1 }, 'es')
  expect(JSON.stringify(untitled)).toBe('{"title":{"es":""},"a":1}')
  expect(withoutLanguage(untitled, 'es')).toEqual({ a: 1 })
})

it('removes every text of a language and nothing else, and says before how many', () => {
  const title = { default: 'B', es: 'a', fr: 'c' }
  const elements = [{ type: 'text', name: 'q', title, 'x-estela-stale': { title: { es: 'A', fr: 'A' } } }]
  const translatedTwice: JsonObject = { title: { default: 'T', es: 't' }, elements }
  expect(countTexts(localizedStrings(translatedTwice), 'es')).toBe(2)
  expect(withoutLanguage(translatedTwice, 'es')).toEqual({
    title: 'T',
    elements: [{ type: 'text', name: 'q', title: { default: 'B', fr: 'c' }, 'x-estela-stale': { title: { fr: 'A' } } }],
  })
  expect(withoutLanguage(translatedTwice, 'en')).toBe(translatedTwice)
})
