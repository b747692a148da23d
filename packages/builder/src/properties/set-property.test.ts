import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../document/json.ts'
import { valueAt } from '../document/pointer.ts'
import { setLocalizedProperty, setProperty } from './set-property.ts'

const q1 = '/pages/0/elements/0'
const documentOf = (element: JsonObject): JsonObject => ({ pages: [{ name: 'p', elements: [element] }], later: 1 })
const elementOf = (document: JsonObject): string => JSON.stringify(valueAt(document, q1))

describe('setting a property', () => {
  const document = documentOf({ type: 'text', unknown: [1], name: 'q', isRequired: false })

  it('touches that key alone and keeps the order of all', () => {
    expect(elementOf(setProperty(document, { owner: q1, key: 'unknown' }, 2))).toBe(
      '{"type":"text","unknown":2,"name":"q","isRequired":false}',
    )
    expect(elementOf(setProperty(document, { owner: q1, key: 'a/b' }, 2))).toBe(
      '{"type":"text","unknown":[1],"name":"q","isRequired":false,"a/b":2}',
    )
  })

  it('takes the key away for the default', () => {
    expect(elementOf(setProperty(document, { owner: q1, key: 'isRequired' }, undefined))).toBe(
      '{"type":"text","unknown":[1],"name":"q"}',
    )
    expect(setProperty(document, { owner: q1, key: 'title' }, undefined)).toBe(document)
  })

  it('puts a key that comes back where it stood', () => {
    const without = setProperty(document, { owner: q1, key: 'unknown' }, undefined)
    const order = ['type', 'unknown', 'name', 'isRequired']
    expect(setProperty(without, { owner: q1, key: 'unknown' }, [1], order)).toEqual(document)
    expect(JSON.stringify(setProperty(without, { owner: q1, key: 'unknown' }, [1], order))).toBe(
      JSON.stringify(document),
    )
  })

  it('makes the object that a mask needs, and takes it away with its last property', () => {
    const place = { owner: `${q1}/maskSettings`, key: 'precision' }
    const masked = setProperty(document, place, 2)
    expect(elementOf(masked)).toContain('"maskSettings":{"precision":2}')
    expect(setProperty(masked, place, undefined)).toEqual(document)
  })

  it('makes an object of a bare choice when it gets more than a value', () => {
    const choices = documentOf({ type: 'dropdown', choices: ['a', 2] })
    const changed = setProperty(choices, { owner: `${q1}/choices/1`, key: 'visibleIf' }, '{q} = 1')
    expect(elementOf(changed)).toBe('{"type":"dropdown","choices":["a",{"value":2,"visibleIf":"{q} = 1"}]}')
  })

  it('keeps an emptied entry of a list in its place', () => {
    const checks = documentOf({ type: 'text', validators: [{ text: 'x' }] })
    expect(elementOf(setProperty(checks, { owner: `${q1}/validators/0`, key: 'text' }, undefined))).toBe(
      '{"type":"text","validators":[{}]}',
    )
  })

  it('sets what belongs to the questionnaire itself', () => {
    expect(setProperty({ title: 'a' }, { owner: '', key: 'locale' }, 'es')).toEqual({ title: 'a', locale: 'es' })
  })
})

describe('setting a text in one language', () => {
  const place = { owner: q1, key: 'title' }

  it('keeps a plain text plain while it has one language', () => {
    expect(elementOf(setLocalizedProperty(documentOf({ title: 'a', name: 'q' }), place, 'en', 'b'))).toBe(
      '{"title":"b","name":"q"}',
    )
  })

  it('makes room for a second language and closes it again', () => {
    const both = setLocalizedProperty(documentOf({ title: 'a', name: 'q' }), place, 'es', 'b')
    expect(elementOf(both)).toBe('{"title":{"default":"a","es":"b"},"name":"q"}')
    expect(elementOf(setLocalizedProperty(both, place, 'es', ''))).toBe('{"title":"a","name":"q"}')
  })

  it('leaves no key behind an emptied text, and brings it back to its place', () => {
    const empty = setLocalizedProperty(documentOf({ title: 'a', name: 'q' }), place, 'en', '')
    expect(elementOf(empty)).toBe('{"name":"q"}')
    expect(elementOf(setLocalizedProperty(empty, place, 'en', 'b', ['title', 'name']))).toBe('{"title":"b","name":"q"}')
  })

  it('gives a bare choice a text of its own', () => {
    const choices = documentOf({ choices: ['yes'] })
    expect(elementOf(setLocalizedProperty(choices, { owner: `${q1}/choices/0`, key: 'text' }, 'es', 'Sí'))).toContain(
      '{"value":"yes","text":{"es":"Sí"}}',
    )
  })
})
