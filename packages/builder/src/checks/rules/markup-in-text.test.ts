import { expect, it } from 'vitest'
import type { JsonObject } from '../../document/json.ts'
import { applyFix } from '../apply-fix.ts'
import { checkedQuestionnaire, NOTHING_KNOWN } from '../checked-questionnaire.ts'
import { page, told } from '../told.ts'
import { markupInText } from './markup-in-text.ts'

const fixed = (definition: JsonObject): JsonObject => {
  const [found] = markupInText(checkedQuestionnaire(definition, NOTHING_KNOWN))
  return found?.fix ? applyFix(definition, found.fix) : definition
}

it.each(['<b>Now</b>', 'One<br/>Two', 'Fish &amp; chips', '**Now**', '[here](https://example.org)'])(
  'tells of %s',
  (title) => {
    expect(told(markupInText, page({ type: 'text', name: 'q', title }))).toEqual([
      'warning markup-in-text /pages/0/elements/0/title',
    ])
  },
)

it.each([
  '2 < 3 and 5 > 4',
  'snake_case and __init__',
  '5 * 3 * 2',
  'Fields marked * are required',
  'AT&T',
  '[1] (see below)',
])('is silent on %s', (title) => expect(told(markupInText, page({ type: 'text', name: 'q', title }))).toEqual([]))

it('keeps the words in each language and touches nothing else', () => {
  const title = { default: '<p>One &amp; <b>two</b></p><p>three</p>', es: 'Uno', 'es-mx': '**Dos**' }
  const definition = page({ type: 'text', name: 'q', title, description: '<i>x' }) as JsonObject
  const after = JSON.stringify(fixed(definition))
  expect(after).toBe(
    JSON.stringify(definition)
      .replace('<p>One &amp; <b>two</b></p><p>three</p>', 'One & two\\nthree')
      .replace('**Dos**', 'Dos'),
  )
})

it('offers no fix that would lose an address', () => {
  const definition = page({ type: 'text', name: 'q', title: 'See [here](https://example.org)' }) as JsonObject
  expect(fixed(definition)).toBe(definition)
})
