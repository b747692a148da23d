import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { expect, it } from 'vitest'
import type { JsonObject } from '../document/json.ts'
import { createEditor, EditorProvider } from '../history/editor.ts'
import { SessionProvider } from '../session/session.tsx'
import { ConditionEditor } from './condition-editor.tsx'
import { DependencyMap } from './dependency-map.tsx'
import logic from './messages/en.json'
import { RulesList } from './rules-list.tsx'

const document: JsonObject = {
  elements: [
    { type: 'radiogroup', name: 'a', title: 'First', choices: [{ value: 1, text: 'Yes' }, 2] },
    { type: 'text', name: 'b', title: 'Second', visibleIf: '{a} = 1 and ({a} = 3 or age({b}) > 2)' },
    { type: 'text', name: 'c', inputType: 'date', enableIf: '{b} notempty', setValueExpression: '{a} + 1' },
  ],
}

const drawn = (part: React.ReactNode, shown: JsonObject = document): string =>
  renderToStaticMarkup(
    <IntlProvider locale="en" messages={{ logic }} timeZone="UTC">
      <EditorProvider value={createEditor(shown, () => 0)}>
        <SessionProvider>{part}</SessionProvider>
      </EditorProvider>
    </IntlProvider>,
  )

const editor = (value: string, property = 'visibleIf'): string =>
  drawn(<ConditionEditor document={document} place={`/elements/1/${property}`} value={value} onChange={() => {}} />)

it('says the condition above its parts', () => {
  const html = editor('{a} = 1 and ({b} empty or age({b}) &gt; 2)'.replace('&gt;', '>'))
  expect(html).toContain('“First” is “Yes” and (“Second” is not answered or age(“Second”) &gt; 2)')
  expect(html.match(/<fieldset/g)).toHaveLength(5)
})

it('offers the choices of a question by their texts, and keeps a value that is none of them', () => {
  expect(editor('{a} = 1')).toContain('<option value="0" selected="">Yes</option>')
  expect(editor('{a} = 3')).toContain('<option value="kept" selected="">3 (not among the answers)</option>')
})

it('enters dates and numbers in fields for them', () => {
  expect(editor("{c} > '2026-01-31'")).toContain('type="date"')
  expect(editor("{c} > 'some day'")).toContain('type="text" dir="auto" aria-label="Answer"')
})

it('opens as text what is a formula or cannot be read', () => {
  expect(editor('{a} = ')).toContain('This cannot be read from character 6 on.')
  expect(editor('{a} + 1', 'setValueExpression')).toContain('<textarea')
  expect(editor('{a} = 1')).not.toContain('<textarea')
})

it('notes names and functions that there are not', () => {
  expect(editor('{nope} + foo()', 'setValueExpression')).toContain('There is no question “nope”; it may be a variable.')
  expect(editor('{nope} + foo()', 'setValueExpression')).toContain('There is no function “foo”.')
})

it('lists all rules by their element, each with a way there', () => {
  const html = drawn(<RulesList />)
  expect(html).toContain('aria-label="Go to Second"')
  expect(html).toContain('Filled in with “First” + 1')
  expect(html).toContain('3 rules')
})

it('draws what depends on what, and says it as a list', () => {
  const html = drawn(<DependencyMap />)
  expect(html.match(/<foreignObject/g)).toHaveLength(3)
  expect(html).toContain('whether “Second” is shown')
  expect(html).toContain('depend on themselves in a circle')
})

const JUNK: readonly JsonObject[] = [
  {},
  { pages: 'x', triggers: [null, 5, { expression: 4 }, { type: 'skip', expression: '{a}' }], calculatedValues: [null] },
  { elements: [null, { visibleIf: '{' }, { type: 'panel', elements: 7, visibleIf: '{a.b[0].c} anyof [1,' }] },
  {
    elements: [
      { type: 'matrix', name: 5, rows: 'r', columns: [null], visibleIf: "{} = '" },
      { name: '', title: [1] },
    ],
  },
  {
    elements: [{ type: 'nobody-knows', name: 'x', choices: [[], {}, { value: {} }], choicesVisibleIf: '{item} = {x}' }],
  },
  { elements: [{ type: 'checkbox', name: 'x', choicesFromQuestion: 'x', rateValues: 3, visibleIf: '{x} = 1' }] },
]

it.each(JUNK)('draws anything: %j', (junk) => {
  expect(() => drawn(<RulesList />, junk)).not.toThrow()
  expect(() => drawn(<DependencyMap />, junk)).not.toThrow()
})
