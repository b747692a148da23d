import { Serializer } from 'survey-core'
import { describe, expect, it } from 'vitest'
import { elementsOf, withDescendants } from '../document/elements.ts'
import type { Json, JsonObject } from '../document/json.ts'
import { classesOf } from '../metadata/classes.ts'
import { renderPropertyPanel } from './render-property-panel.tsx'

const TYPES = [...classesOf('question'), 'panel', 'flowpanel', 'nobody-knows-this']
const holding = (element: JsonObject): JsonObject => ({ pages: [{ name: 'page', elements: [element] }] })
const pointersOf = (document: JsonObject): string[] =>
  withDescendants(elementsOf(document)).map(({ pointer }) => pointer)

/** Every property that a class has, all with the same value. */
const full = (type: string, value: Json): JsonObject => ({
  ...Object.fromEntries(Serializer.getProperties(type).map(({ name }) => [name, value])),
  type,
  name: 'q',
})

describe.each(TYPES)('the panel of %s', (type) => {
  it('can be drawn with nothing but a name', () => {
    expect(renderPropertyPanel(holding({ type, name: 'q' }), ['/pages/0/elements/0'])).toContain('<code>q</code>')
  })

  it.each<[string, Json]>([
    ['null', null],
    ['a list', [null, 1, 'a', [], {}]],
    ['an object', { default: 'a', es: null, value: {} }],
    ['a number', 1e21],
    ['a text', '{'],
    ['true', true],
  ])('can be drawn where every property is %s', (_name, value) => {
    const document = holding(full(type, value))
    for (const pointer of pointersOf(document)) expect(renderPropertyPanel(document, [pointer])).toContain('<section')
  })
})

it('can be drawn for the questionnaire and a page, whatever stands in them', () => {
  for (const value of [null, [null], { a: [] }, 5, '{', false]) {
    expect(renderPropertyPanel(full('survey', value), [])).toContain('<section')
    expect(renderPropertyPanel({ pages: [full('page', value)] }, ['/pages/0'])).toContain('<section')
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
    const html = renderPropertyPanel(holding(full(type, 'x')), ['/pages/0/elements/0'])
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const named = [...html.matchAll(/ (?:for|aria-labelledby|aria-describedby)="([^"]+)"/g)].flatMap(([, list]) =>
      list?.split(' '),
    )
    expect(named.filter((id) => !ids.has(id))).toEqual([])
    expect(ids.size).toBe([...html.matchAll(/ id="/g)].length)
  }
})
