import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../document/json.ts'
import type { PropertyWords } from '../metadata/property-words.ts'
import { fieldsThatPass } from './property-search.ts'
import { fieldsOf, selectedIn } from './selected-properties.ts'

const document: JsonObject = {
  title: 'Survey',
  pages: [
    {
      elements: [
        { type: 'text', name: 'a', isRequired: true, width: '1px', validators: [] },
        { type: 'comment', name: 'b', isRequired: true, width: '2px', hasComment: true },
        { type: 'radiogroup', name: 'c', hasComment: true },
      ],
    },
  ],
}
const at = (...indexes: number[]) => indexes.map((index) => `/pages/0/elements/${index}`)
const fieldsAt = (...indexes: number[]) => fieldsOf(selectedIn(document, at(...indexes)))
const field = (name: string, ...indexes: number[]) =>
  fieldsAt(...indexes).find(({ property }) => property.name === name)

it('is about the questionnaire where nothing is selected, or nothing stands where something was', () => {
  expect(selectedIn(document, [])[0].target.className).toBe('survey')
  expect(selectedIn(document, ['/pages/9'])[0].target.className).toBe('survey')
})

describe('of several elements', () => {
  it('a value that all have is shown, one that differs is not', () => {
    expect(field('isRequired', 0, 1)).toMatchObject({ value: true, isMixed: false })
    expect(field('width', 0, 1)).toMatchObject({ value: undefined, isMixed: true })
  })

  it('names, lists and what only some have are left out', () => {
    for (const name of ['name', 'validators', 'inputType', 'rows']) expect(field(name, 0, 1)).toBeUndefined()
  })

  it('each is written under the name that it uses', () => {
    expect(field('showCommentArea', 1, 2)?.places).toEqual(at(1, 2).map((owner) => ({ owner, key: 'hasComment' })))
  })
})

describe('a filter', () => {
  const words: Pick<PropertyWords, 'label' | 'help'> = {
    label: ({ name }) => (name === 'width' ? 'Tamaño' : name),
    help: ({ name }) => (name === 'width' ? 'How wide' : ''),
  }
  const found = (search: string, onlyChanged = false) =>
    fieldsThatPass(fieldsAt(0), { search, onlyChanged }, words).map(({ property }) => property.name)

  it('finds names, labels and helps, whatever the accents, capitals and order of words', () => {
    expect(found('tamano')).toEqual(['width'])
    expect(found('wide HOW')).toEqual(['width'])
    expect(found('maxLength')).toEqual(['maxLength'])
  })

  it('can be for what was set; a name is always set and does not count', () => {
    expect(found('', true).toSorted()).toEqual(['isRequired', 'validators', 'width'])
  })
})
