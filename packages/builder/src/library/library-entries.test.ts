import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../document/json.ts'
import { insertEntry } from './insert-entry.ts'
import { isFound, itemEntries, scaleEntries } from './library-entries.ts'

const NEED: JsonObject = {
  type: 'radiogroup',
  name: 'need',
  title: { default: 'It met our needs.', es: 'Respondió a nuestras necesidades.' },
  'x-estela': { construct: 'LA.NEED', scale: 'AGR5', own: 1 },
}
const TEST: JsonObject = {
  type: 'panel',
  name: 'test',
  'x-estela': { construct: 'CB.TST' },
  elements: [{ type: 'text', name: 'q' }],
}
const REPEATED: JsonObject = { type: 'paneldynamic', name: 'jobs', templateElements: [{ type: 'text', name: 'job' }] }
const definition: JsonObject = { pages: [{ elements: [NEED, TEST, { type: 'panel', elements: [REPEATED] }] }] }
const ENTRIES = itemEntries({ title: 'LA1', definition })

describe('the entries of a questionnaire', () => {
  it('are its questions and whole tests, each with its family', () => {
    expect(ENTRIES.map(({ code, family }) => [code, family])).toEqual([
      ['LA.NEED', 'LA'],
      ['CB.TST', 'CB'],
      ['jobs', ''],
    ])
    expect(ENTRIES[0]?.element).toBe(NEED)
  })

  it('are found by code and by text in any language, with or without accents', () => {
    const found = (search: string) => ENTRIES.filter((entry) => isFound(entry, search)).map(({ code }) => code)
    expect([found('la.'), found('RESPONDIO'), found('our needs'), found('nothing')]).toEqual([
      ['LA.NEED'],
      ['LA.NEED'],
      ['LA.NEED'],
      [],
    ])
  })

  it('of the scales each offer their steps', () => {
    const entry = scaleEntries().find(({ code }) => code === 'AGR5')
    expect(entry?.title).toMatchObject({ default: 'Strongly disagree … Strongly agree' })
    expect(entry?.element.choices).toHaveLength(6)
  })
})

describe('an entry put into a questionnaire', () => {
  it('keeps its languages and what it measures; only a name that is taken is made fresh', () => {
    const document: JsonObject = { pages: [{ elements: [{ type: 'text', name: 'need' }] }] }
    const change = insertEntry(document, [], NEED)
    expect(change?.document).toEqual({
      pages: [
        {
          elements: [
            { type: 'text', name: 'need' },
            { ...NEED, name: 'need1' },
          ],
        },
      ],
    })
    expect(change?.selection).toEqual(['/pages/0/elements/1'])
    expect(NEED.name).toBe('need')
  })

  it('brings the first page with it, and goes where it is dropped', () => {
    expect(insertEntry({}, [], NEED)?.document).toEqual({ pages: [{ name: 'page1', elements: [NEED] }] })
    const document: JsonObject = { pages: [{ elements: [{ type: 'text', name: 'a' }] }] }
    expect(insertEntry(document, [], NEED, { list: '/pages/0/elements', index: 0 })?.selection).toEqual([
      '/pages/0/elements/0',
    ])
  })
})
