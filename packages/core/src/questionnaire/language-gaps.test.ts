import { expect, it } from 'vitest'
import { languageGaps } from './language-gaps.ts'
import { withText } from './with-text.ts'

const title = '/pages/0/elements/0/title'
const yes = '/pages/0/elements/0/choices/0'

const definition = {
  title: { default: 'Survey', es: 'Encuesta' },
  pages: [
    {
      name: 'p1',
      elements: [
        {
          type: 'radiogroup',
          name: 'use',
          title: 'Did you use {activity}?',
          choices: ['yes', 5, { value: 'n', text: 'No' }],
        },
      ],
    },
  ],
}

const gapsIn = (language: string, of: unknown = definition) =>
  languageGaps(of).find((gaps) => gaps.language === language)

it('names every text that recipients would read in another language', () => {
  expect(gapsIn('es')).toEqual({
    language: 'es',
    needed: 4,
    missing: [title, yes, '/pages/0/elements/0/choices/2/text'],
    stale: [],
    placeholderFaults: [],
  })
  expect(gapsIn('en')?.missing).toEqual([])
})

it('asks for nothing in a questionnaire of one language', () => {
  expect(languageGaps({ title: 'Survey' }).map(({ language }) => language)).toEqual(['en'])
})

it('tells English apart when only translations are written', () => {
  expect(gapsIn('en', { title: { es: 'Encuesta' } })).toMatchObject({ needed: 1, missing: ['/title'] })
})

it('counts a translation as stale from a change of its source until one of both is settled', () => {
  const changed = withText(definition, '/title', 'en', 'Questionnaire')
  expect(gapsIn('es', changed)?.stale).toEqual(['/title'])
  expect(gapsIn('es', withText(changed, '/title', 'en', 'Survey'))?.stale).toEqual([])
  expect(gapsIn('es', withText(changed, '/title', 'es', 'Cuestionario'))?.stale).toEqual([])
})

it('does not call a translation stale whose source was set back without its note', () => {
  const noted = { title: { default: 'A', es: 'B' }, 'x-estela-stale': { title: { es: 'A' } } }
  expect(gapsIn('es', noted)?.stale).toEqual([])
})

it('finds placeholders that a translation lost or has of its own', () => {
  const lost = withText(definition, title, 'es', '¿Usó {actividad}?')
  expect(gapsIn('es', lost)?.placeholderFaults).toEqual([{ pointer: title, lost: ['activity'], added: ['actividad'] }])
  expect(gapsIn('es', withText(definition, title, 'es', '¿Usó { activity }?'))?.placeholderFaults).toEqual([])
})

it.each(['', '  ', '1–5', '{name}', '{a} / {b}', '<br/>&nbsp;', '10 %', '🙂', 'https://example.org/a'])(
  'needs no translation of %j',
  (text) => {
    expect(gapsIn('es', { title: { default: text, es: '' } })).toMatchObject({ needed: 0, missing: [] })
  },
)

it.each(['a', '{name} came', '<b>ñ</b>', '你好', 'é1'])('needs a translation of %j', (text) => {
  expect(gapsIn('es', { title: { default: text, es: '' } })).toMatchObject({ needed: 1, missing: ['/title'] })
})

it('does not ask for a picture in each language', () => {
  expect(gapsIn('es', { title: { default: 'A', es: 'B' }, logo: 'logo' })?.missing).toEqual([])
})
