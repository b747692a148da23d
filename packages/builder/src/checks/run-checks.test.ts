import { expect, it } from 'vitest'
import type { JsonObject } from '../document/json.ts'
import { runChecks } from './run-checks.ts'
import { page, sentenceOf } from './told.ts'

const told = (definition: unknown) =>
  runChecks(definition as JsonObject).map(({ severity, message, pointer }) => `${severity} ${message} ${pointer}`)

it('puts errors before warnings before hints, each in reading order', () => {
  const text = (name: string) => ({ type: 'text', name, title: 'Your e-mail' })
  const elements = [...Array.from({ length: 11 }, (_, index) => text(`q${index}`)), { type: 'radiogroup', name: 'r' }]
  const found = told(page(...elements))
  expect(found[0]).toBe('error missing-choices /pages/0/elements/11')
  expect(found[1]).toBe('warning missing-title /pages/0/elements/11')
  expect(found.slice(3, 14)).toEqual(
    elements.slice(0, 11).map((_, index) => `hint personal-data /pages/0/elements/${index}/title`),
  )
})

it('says once what the limits and the linter both find, with the better words and the fix', () => {
  const found = runChecks(
    page({ type: 'text', name: 'q', title: 'T', titel: 'x', visibleIf: '{q2} = (' }) as JsonObject,
  )
  const errors = found.filter(({ severity }) => severity === 'error')
  expect(errors.map(({ message }) => message)).toEqual([
    'property-unknown-unknownProperty',
    'expression-syntax-unparsable',
  ])
  expect(errors[0]?.fix).not.toBeNull()
})

it('says only what keeps a definition from being read at all', () => {
  const deep = JSON.parse(`${'{"elements":['.repeat(3000)}${']}'.repeat(3000)}`)
  expect(new Set(runChecks(deep).map(({ message }) => message))).toEqual(new Set(['limit-too-deep']))
})

it.each([
  { pages: null, title: {}, x: 1 },
  { pages: [null, 3, 'x', []] },
  { pages: [{ elements: [{ type: 'text', name: {}, title: [], choices: { a: 1 }, validators: 'x', rows: [null] }] }] },
  { elements: [{ type: 'matrix', columns: [null], rows: [{}], cells: 5 }], calculatedValues: [1], triggers: 'x' },
  JSON.parse('{"__proto__":{"a":1},"elements":[{"type":"text","name":"__proto__"}]}'),
])('stands junk %#, leaves it as it is and has words for all it finds', (junk) => {
  const before = JSON.stringify(junk)
  const found = runChecks(junk as JsonObject)
  expect(JSON.stringify(junk)).toBe(before)
  expect(found.length).toBeGreaterThan(0)
  for (const each of found) expect(sentenceOf(each)).not.toBe('')
  expect(found.filter(({ rule }) => rule === 'check-failed')).toEqual([])
})

it('tells of a check that fails, and makes the others', () => {
  const found = runChecks({
    elements: [
      { type: 7, name: 'q' },
      { type: 'radiogroup', name: 'Rate' },
    ],
  } as JsonObject)
  expect(found.map(({ message }) => message)).toEqual(expect.arrayContaining(['check-failed', 'missing-choices']))
})

const ready = import.meta.glob<JsonObject>('../../../../seeds/questionnaires/*.json', {
  eager: true,
  import: 'default',
})
const knownVariables = ['activity', 'end_date', 'months', 'priorities', 'country', 'skills']

it.each(Object.entries(ready))('finds nothing that has to be put right in %s', (_path, definition) => {
  const found = runChecks(definition, { knownVariables })
  expect(found.filter(({ severity, rule }) => severity !== 'hint' || rule === 'check-failed')).toEqual([])
})
