import { createTranslator } from 'use-intl/core'
import { expect, it } from 'vitest'
import type { JsonObject } from '../document/json.ts'
import { expressionSentence } from './condition-sentence.ts'
import english from './messages/en.json'
import spanish from './messages/es.json'
import { operandsAt } from './operands.ts'
import { ruleSentence } from './rule-sentence.ts'
import { rulesIn } from './rules.ts'
import type { SentenceWords } from './sentence-words.ts'

const wordsIn = (locale: string, logic: typeof english): SentenceWords => ({
  t: createTranslator({ locale, messages: { logic }, namespace: 'logic' }) as SentenceWords['t'],
  language: locale,
  locale,
})
const en = wordsIn('en', english)
const es = wordsIn('es', spanish)

const E = '/pages/0/elements'
const document: JsonObject = {
  pages: [
    {
      name: 'p1',
      elements: [
        {
          type: 'radiogroup',
          name: 'used',
          title: { default: 'Have you <b>used</b> it?', es: '¿Lo ha usado?' },
          choices: [{ value: 1, text: { default: 'Yes, often', es: 'Sí, mucho' } }, 2, 'three'],
          showOtherItem: true,
        },
        { type: 'rating', name: 'how', title: 'How useful was it to you and to all of your colleagues in the office?' },
        { type: 'matrix', name: 'm', title: 'Skills', columns: [{ value: 'a', text: 'Much' }], rows: ['Search'] },
        {
          type: 'paneldynamic',
          name: 'pd',
          title: 'Uses',
          templateElements: [
            { type: 'boolean', name: 'law', title: 'Is it a law?' },
            { type: 'text', name: 'date', inputType: 'date', enableIf: '{panel.law} = true' },
          ],
        },
        {
          type: 'checkbox',
          name: 'c',
          choices: ['x', { value: 'y', text: 'Why', visibleIf: '{used} = 1' }],
          choicesVisibleIf: "{item} <> 'x'",
          validators: [{ type: 'expression', expression: '{how} > 2' }],
        },
      ],
    },
  ],
  triggers: [{ type: 'setvalue', setToName: 'how', setValue: 5, expression: '{used} = 1' }],
  calculatedValues: [{ name: 'v', expression: 'iif({used} = 1, {how}, 0)' }],
}

const say = (expression: string, words = en): string =>
  expressionSentence(expression, document, `${E}/4/visibleIf`, words)

it.each([
  ['{used} = 1', '“Have you used it?” is “Yes, often”'],
  ["{used} anyof [1, 'other']", '“Have you used it?” is one of: “Yes, often”, “Other”'],
  ["{m.search} <> 'a'", '“Skills – Search” is not “Much”'],
  ["{c} = ['y']", '“c” is exactly “Why”'],
  ['{pd.length} > 2', 'the number of entries in “Uses” is greater than 2'],
  ['{pd[0].law} = true', '“Uses – Is it a law?” in entry 1 is “Yes”'],
  ['{used-Comment} notempty', 'the comment on “Have you used it?” is answered'],
  ['{activity} empty', '{activity} is not answered'],
  ['age({used}) > 3', 'age(“Have you used it?”) > 3'],
])('says %s in words', (expression, sentence) => expect(say(expression)).toBe(sentence))

it('shortens long titles and sets inner groups apart', () => {
  expect(say('{used} = 2 and ({how} >= 4 or {m.Search} empty)')).toBe(
    '“Have you used it?” is “2” and (“How useful was it to you and to all of your colleagues in…” is at least “4” or “Skills – Search” is not answered)',
  )
})

it('speaks the languages of the builder and of the texts', () => {
  expect(say('{used} = 1 or {c} notempty', es)).toBe('«¿Lo ha usado?» es «Sí, mucho» o «c» tiene respuesta')
})

it('says every rule of a questionnaire', () => {
  expect(rulesIn(document).map((rule) => `${rule.owner.replace(E, '')} ${ruleSentence(rule, document, en)}`)).toEqual([
    '/3/templateElements/1 Can be answered if “Is it a law?” is “Yes”',
    '/4 Why: Shown if “Have you used it?” is “Yes, often”',
    '/4 A choice is shown if this choice is not “x”',
    '/4 Accepted if “How useful was it to you and to all of your colleagues in…” is greater than “2”',
    '/triggers/0 If “Have you used it?” is “Yes, often”, “How useful was it to you and to all of your colleagues in…” becomes “5”',
    '/calculatedValues/0 Calculated as iif(“Have you used it?” = 1, “How useful was it to you and to all of your colleagues in…”, 0)',
  ])
})

it('offers what a condition can be about, the nearest first', () => {
  const names = (place: string) => operandsAt(document, place, en).map(({ name }) => name)
  expect(names(`${E}/3/templateElements/1/visibleIf`)).toEqual([
    'panel.law',
    'panel.date',
    ...['v', 'used', 'used-Comment', 'how', 'm', 'm.Search', 'pd', 'pd.length', 'c'],
  ])
  expect(names(`${E}/4/choicesVisibleIf`)[0]).toBe('item')
})
