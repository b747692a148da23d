import { Serializer } from 'survey-core'
import { describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../document/json.ts'
import { creatableTypes } from '../metadata/classes.ts'
import { renderPropertyPanel } from './render-property-panel.tsx'

const TYPES = [...creatableTypes(), 'imagemap', 'buttongroup', 'flowpanel', 'nobody-knows-this']
const holding = (element: JsonObject): JsonObject => ({ pages: [{ name: 'page', elements: [element] }] })

const JUNK: readonly Json[] = [null, [null, 1, 'a', [], {}], { default: 'a', es: null, value: {} }, 1e21, '{', true]

/** Every property that a class has, each with another kind of value; `turn` says which kind comes first. */
const full = (type: string, turn: number): JsonObject => ({
  ...Object.fromEntries(
    Serializer.getProperties(type).map(({ name }, index) => [name, JUNK[(index + turn) % JUNK.length] ?? null]),
  ),
  type,
  name: 'q',
})

describe.each(TYPES)('the panel of %s', (type) => {
  it('can be drawn with nothing but a name', () => {
    expect(renderPropertyPanel(holding({ type, name: 'q' }), ['/pages/0/elements/0'])).toContain('<code>q</code>')
  })

  it.each(JUNK.map((_junk, turn) => turn))('can be drawn whatever is written for its properties (%i)', (turn) => {
    expect(renderPropertyPanel(holding(full(type, turn)), ['/pages/0/elements/0'])).toContain('<code>q</code>')
  })
})

it('can be drawn for the questionnaire and a page, whatever stands in them', () => {
  for (const turn of JUNK.keys()) {
    expect(renderPropertyPanel(full('survey', turn), [])).toContain('<section')
    expect(renderPropertyPanel({ pages: [full('page', turn)] }, ['/pages/0'])).toContain('<section')
  }
})

it('shows every written property, also what it does not know and what is out of form', () => {
  const html = renderPropertyPanel(
    holding({ type: 'text', name: 'q', title: { odd: 1 }, fromElsewhere: { deep: [7] }, hasComment: true }),
    ['/pages/0/elements/0'],
  )
  expect(html).toContain('fromElsewhere')
  expect(html).toContain('&quot;odd&quot;: 1')
  expect(html).toMatch(/is kept as it is.*fromElsewhere|fromElsewhere[\s\S]*is kept as it is/)
})

it('shows of several questions what they have in common, and where they differ', () => {
  const document = {
    pages: [
      {
        elements: [
          { type: 'text', name: 'a', isRequired: true, width: '1px' },
          { type: 'comment', name: 'b', width: '2px' },
        ],
      },
    ],
  }
  const html = renderPropertyPanel(document, ['/pages/0/elements/0', '/pages/0/elements/1'])
  expect(html).toContain('2 parts selected')
  expect(html).toContain('Different values')
  expect(html).not.toContain('1px')
})

it('labels every field and explains each by an element that is there', () => {
  for (const type of TYPES) {
    const html = renderPropertyPanel(holding(full(type, 4)), ['/pages/0/elements/0'])
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const named = [...html.matchAll(/ (?:for|aria-labelledby|aria-describedby)="([^"]+)"/g)].flatMap(([, list]) =>
      list?.split(' '),
    )
    expect(named.filter((id) => !ids.has(id))).toEqual([])
    const labelled = new Set([...html.matchAll(/<label[^>]* for="([^"]+)"/g)].map(([, id]) => id))
    const bare =
      html.replaceAll(/<label(?![^>]* for=).*?<\/label>/g, '').match(/<(input|select|textarea)\b[^>]*>/g) ?? []
    const nameless = bare.filter(
      (tag) => !/ aria-label(ledby)?="/.test(tag) && !labelled.has(/ id="([^"]+)"/.exec(tag)?.[1]),
    )
    expect(nameless).toEqual([])
    expect(ids.size).toBe([...html.matchAll(/ id="/g)].length)
  }
})
