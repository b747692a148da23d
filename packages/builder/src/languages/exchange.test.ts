import { localizedStrings } from '@estela/core/questionnaire/localized-strings'
import { Serializer } from 'survey-core'
import { expect, it } from 'vitest'
import type { JsonObject } from '../document/json.ts'
import { planImport, withImport } from './import-plan.ts'
import { readTranslationsCsv } from './read-translations-csv.ts'
import { readXliff } from './read-xliff.ts'
import { withoutLanguage } from './translate.ts'
import type { ReadFile } from './translation-file.ts'
import { translationsCsv } from './write-translations-csv.ts'
import { xliffOf } from './write-xliff.ts'

const NASTY = [
  'He said "no" & <b>left</b> > \'then\'',
  'one\ntwo\r\nthree\rfour',
  '  spaces  ',
  '=1+1',
  "'=1+1",
  "''@x",
  '-5 %',
  '\tx',
  ';a,b;c',
  'Did {activity} help {name}? {activity}!',
  '{a}{b}',
  ']]> <![CDATA[ <!-- --> <?x ?>',
  '&amp; &#65; &unknown;',
  '🙂 👩‍👩‍👧 \u{1F1F5}\u{1F1EA}',
  '\u200Fمرحبا\u202E abc \u2066x\u2069',
  'bell\u0007 null\u0000 delete\u007F',
  '\uFFFE \uFEFFx',
  '_x0041_ \\n "',
  '你好，世界',
]
/** No character by itself: what cannot be written in UTF-8, XLIFF can spell out and CSV cannot. */
const HALF = 'half \uD83D a character'
const next = (seed: number) => (seed * 48_271) % 2_147_483_647

/** A questionnaire with every type of question, all of whose texts are random and translated. */
function randomDefinition(seed: number, texts: readonly string[]): JsonObject {
  let state = seed
  const draw = (count: number) => {
    state = next(state)
    return state % count
  }
  const words = () => `w${draw(1000)}${texts[draw(texts.length)]}${texts[draw(texts.length)]}`
  const text = () => ({ default: words(), es: words() })
  const types = Serializer.getChildrenClasses('question', true).map(({ name }) => name)
  const elements = types.map((type, index) => {
    const keys = Serializer.getProperties(type).filter((each) => each.isLocalizable && !each.isArray)
    const written = Object.fromEntries(keys.map(({ name }) => [name, text()]))
    const choices = Serializer.findProperty(type, 'choices') ? { choices: [{ value: words(), text: text() }] } : {}
    return { type, name: `${texts[draw(texts.length)]?.trim()}${index}`, ...written, ...choices }
  })
  const unnamed = { elements: [{ type: 'comment', title: text() }] }
  return { title: text(), pages: [{ name: 'p1', title: text(), elements }, unnamed] }
}

const roundTrips: Readonly<Record<string, (document: JsonObject) => ReadFile>> = {
  'XLIFF 2.0': (document) => readXliff(xliffOf(localizedStrings(document), 'es', 'a "name" & <more>')),
  CSV: (document) => readTranslationsCsv(translationsCsv(localizedStrings(document), ['es'])),
}

const entriesOf = (file: ReadFile) => {
  if (file.outcome === 'refused') throw new Error(`${file.problem} in line ${file.line}: ${file.detail}`)
  return file.entries
}

it.each(Object.entries(roundTrips))(
  'what goes out as %s comes back as it was, whatever the texts',
  (format, roundTrip) => {
    const texts = format === 'CSV' ? NASTY : [...NASTY, HALF]
    for (let seed = 1; seed <= 25; seed++) {
      const document = randomDefinition(seed, texts)
      const entries = entriesOf(roundTrip(document))
      const same = planImport(document, entries)
      expect(same).toMatchObject({ planned: [], unknown: [], newLanguages: [] })
      expect(withImport(document, same.planned)).toBe(document)

      const untranslated = withoutLanguage(document, 'es')
      expect(localizedStrings(untranslated).some(({ texts }) => texts.has('es'))).toBe(false)
      const plan = planImport(untranslated, entries)
      expect(plan.newLanguages).toEqual(['es'])
      expect(plan.planned.every(({ kind, madeFrom }) => kind === 'added' && madeFrom === null)).toBe(true)
      expect(JSON.stringify(withImport(untranslated, plan.planned))).toBe(JSON.stringify(document))
    }
  },
)

const small: JsonObject = {
  title: { default: 'Survey of {activity}', es: 'Encuesta de {activity}' },
  elements: [{ type: 'radiogroup', name: 'use', title: 'Used?', choices: ['yes', { value: 'no' }, '2|Two'] }],
}
const entry = (id: string, text: string, more: object = {}) => ({
  id,
  language: 'es',
  source: null,
  text,
  isConfirmed: null,
  line: 2,
  ...more,
})

it('says what an import would add, change, leave and not know, before anything is changed', () => {
  const plan = planImport(small, [
    entry('/title', 'Cuestionario'),
    entry('use/title', '¿La usó?'),
    entry('use/choices/no/text', ''),
    entry('gone/title', 'Fuera', { line: 9 }),
  ])
  expect(plan.planned.map(({ kind, before, after }) => [kind, before, after])).toEqual([
    ['changed', 'Encuesta de {activity}', 'Cuestionario'],
    ['added', '', '¿La usó?'],
  ])
  expect(plan.planned[0]?.fault).toEqual({ lost: ['activity'], added: [] })
  expect(plan).toMatchObject({ empty: 1, unchanged: 0, unknown: [{ id: 'gone/title', line: 9 }] })
})

it('a translation of values makes them texts, and answers keep their values', () => {
  const entries = ['es', 'fr'].flatMap((language) => [
    entry('use/choices/yes/text', 'sí', { language }),
    entry('use/choices/no/text', 'no', { language }),
    entry('use/choices/2/text', 'dos', { language }),
  ])
  const after = withImport(small, planImport(small, entries).planned)
  expect(after).toMatchObject({
    elements: [
      {
        choices: [
          { value: 'yes', text: { default: 'yes', es: 'sí', fr: 'sí' } },
          { value: 'no', text: { default: 'no', es: 'no', fr: 'no' } },
          { value: '2', text: { default: 'Two', es: 'dos', fr: 'dos' } },
        ],
      },
    ],
  })
})

it('a translation of a former source comes in as stale', () => {
  const plan = planImport(small, [entry('use/title', '¿La usó?', { source: 'Did you use it?' })])
  expect(plan.planned[0]?.madeFrom).toBe('Did you use it?')
  expect(withImport(small, plan.planned)).toMatchObject({
    elements: [{ 'x-estela-stale': { title: { es: 'Did you use it?' } } }],
  })
})

it('a stale translation that a tool calls translated is right again, one left at initial is not', () => {
  const stale = { title: { default: 'B', es: 'a' }, 'x-estela-stale': { title: { es: 'A' } } }
  const file = xliffOf(localizedStrings(stale), 'es', 'x')
  expect(file).toContain('state="initial"')
  expect(file).toContain('<note category="former-source">A</note>')
  expect(planImport(stale, entriesOf(readXliff(file))).planned).toEqual([])
  const confirmed = entriesOf(readXliff(file.replace('state="initial"', 'state="reviewed"')))
  const plan = planImport(stale, confirmed)
  expect(plan.planned.map(({ kind }) => kind)).toEqual(['confirmed'])
  expect(withImport(stale, plan.planned)).toEqual({ title: { default: 'B', es: 'a' } })
})

it('knows the languages of the questionnaire in whatever case they are written', () => {
  const document = { title: { default: 'A', 'zh-CN': 'B' } }
  const csv = translationsCsv(localizedStrings(document), ['zh-CN']).replace('B', 'C')
  const plan = planImport(document, entriesOf(readTranslationsCsv(csv)))
  expect(plan.newLanguages).toEqual([])
  expect(withImport(document, plan.planned)).toEqual({ title: { default: 'A', 'zh-CN': 'C' } })
})

it('keeps ids of texts apart in XLIFF', () => {
  const names = ['a/b', 'a:b', 'a_x2F_b', 'a b', 'ä', 'a~1b']
  const document = { elements: names.map((name) => ({ type: 'text', name, title: name })) }
  const entries = entriesOf(readXliff(xliffOf(localizedStrings(document), 'es', 'x')))
  expect(new Set(entries.map(({ id }) => id)).size).toBe(names.length)
  expect(entries.every(({ id }) => /^[\w.:-]+$/.test(id))).toBe(true)
})
