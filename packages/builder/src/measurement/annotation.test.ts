import { expect, it } from 'vitest'
import type { JsonObject } from '../document/json.ts'
import { withFacts, withoutAnnotation } from './annotation.ts'
import { suggestedConstruct } from './suggested-construct.ts'

const AT = '/pages/0/elements/0'
const documentWith = (element: JsonObject): JsonObject => ({ z: 1, pages: [{ elements: [element] }], a: 2 })
const elementOf = (document: JsonObject) => JSON.stringify((document.pages as JsonObject[])[0]?.elements)

it('facts are written beside those that nobody knows, and nothing else is touched', () => {
  const before = documentWith({ type: 'text', 'x-estela': { own: [1], level: 'L1', construct: 'A' }, name: 'a' })
  const after = withFacts(before, AT, { level: 'L2', criterion: 'REL', construct: undefined })
  expect(elementOf(after)).toBe('[{"type":"text","x-estela":{"own":[1],"level":"L2","criterion":"REL"},"name":"a"}]')
  expect(Object.keys(after)).toEqual(['z', 'pages', 'a'])
})

it('the note goes with its last fact, and undoing the measurement leaves the element as it was', () => {
  const plain = documentWith({ type: 'text', name: 'a' })
  const measured = withFacts(plain, AT, { construct: 'A' })
  expect(elementOf(withFacts(measured, AT, { construct: undefined }))).toBe(elementOf(plain))
  expect(elementOf(withoutAnnotation(measured, AT))).toBe(elementOf(plain))
  expect(withoutAnnotation(plain, AT)).toBe(plain)
})

it('the wave stands on the questionnaire itself', () => {
  const document = documentWith({ type: 'text', name: 'a' })
  const delayed = withFacts(document, '', { wave: 'delayed' })
  expect(delayed['x-estela']).toEqual({ wave: 'delayed' })
  expect(withFacts(delayed, '', { wave: undefined })).toEqual(document)
})

it.each([
  ['LA_NEED', 'LA.NEED'],
  ['need', 'LA.NEED2'],
  ['clarity', 'LA.CLARITY'],
  ['question7', 'LA.Q'],
  ['¿qué?', 'LA.QU'],
  ['', 'LA.Q'],
])('the code suggested for a question named %j is %s', (name, construct) => {
  const family = documentWith({ type: 'text', name: 'a', 'x-estela': { construct: 'LA.CLR' } })
  const taken = documentWith({ type: 'text', name: 'a', 'x-estela': { construct: 'LA.NEED' } })
  expect(suggestedConstruct(name === 'need' ? taken : family, name)).toBe(construct)
})
