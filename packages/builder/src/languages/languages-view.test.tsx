import { renderToStaticMarkup } from 'react-dom/server'
import { createTranslator, IntlProvider } from 'use-intl'
import { expect, it } from 'vitest'
import type { JsonObject } from '../document/json.ts'
import { createEditor, EditorProvider } from '../history/editor.ts'
import { SessionProvider } from '../session/session.tsx'
import { LanguagesView } from './languages-view.tsx'
import en from './messages/en.json' with { type: 'json' }
import notes from './messages/en.notes.json' with { type: 'json' }
import es from './messages/es.json' with { type: 'json' }

function markup(document: JsonObject): string {
  const problems: string[] = []
  const html = renderToStaticMarkup(
    <IntlProvider
      locale="en"
      messages={{ languages: en }}
      timeZone="UTC"
      onError={({ message }) => problems.push(message)}
    >
      <EditorProvider value={createEditor(document, () => 0)}>
        <SessionProvider>
          <LanguagesView />
        </SessionProvider>
      </EditorProvider>
    </IntlProvider>,
  )
  expect(problems).toEqual([])
  return html
}

it('shows each text in each language, with its direction and what is wrong with it', () => {
  const html = markup({
    title: { default: 'Use of {activity}', es: 'Uso', ar: 'استخدام {activity}' },
    description: { default: 'New', es: 'Antes' },
    'x-estela-stale': { description: { es: 'Old' } },
    elements: [{ type: 'text', name: 'why' }],
  })
  for (const part of ['Lost: {activity}', 'It was:', 'Old', 'Make 1 value a text', '2 of 3', 'Export XLIFF: Arabic'])
    expect(html).toContain(part)
  expect(html).toMatch(/<textarea[^>]* lang="ar" dir="rtl"/)
})

it.each([
  {},
  { title: 5 },
  { pages: 'x' },
  { pages: [null, { elements: [7, {}] }] },
  { title: { default: null, es: [] } },
])('can be drawn for %j', (document) => {
  expect(markup(document as JsonObject)).toContain('<section')
})

it('has each word in both languages and with a note', () => {
  expect(Object.keys(es)).toEqual(Object.keys(en))
  expect(Object.keys(notes)).toEqual(Object.keys(en))
})

it.each([
  ['en', en],
  ['es', es],
])('every message in %s can be formatted', (locale, messages) => {
  const faults: string[] = []
  const t = createTranslator({ locale, messages, onError: ({ message }) => faults.push(message) })
  const given = {
    language: 'x',
    count: 2,
    shown: 1,
    all: 2,
    done: 1,
    needed: 2,
    typed: 'x',
    number: 1,
    title: 'x',
    text: 'x',
  }
  for (const key of Object.keys(en) as (keyof typeof en)[]) t(key, { ...given, names: 'x', line: 3, id: 'x' })
  expect(faults).toEqual([])
})
