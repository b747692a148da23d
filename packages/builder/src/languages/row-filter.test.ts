import { languagesIn } from '@estela/core/questionnaire/language-gaps'
import { localizedStrings } from '@estela/core/questionnaire/localized-strings'
import { expect, it } from 'vitest'
import { filteredRows, NO_FILTER, type RowFilter } from './row-filter.ts'

const strings = localizedStrings({
  title: { default: 'Survey', es: 'Encuesta', fr: 'Enquête' },
  description: '',
  pages: [
    { name: 'p1', elements: [{ type: 'text', name: 'a', title: { default: 'About {x}', es: 'Acerca' } }] },
    {
      name: 'p2',
      title: { default: 'New', es: 'Viejo', fr: 'Neuf' },
      'x-estela-stale': { title: { es: 'Old' } },
      elements: [{ type: 'radiogroup', name: 'b', title: '1', choices: ['yes', 2] }],
    },
  ],
})
const rows = (filter: Partial<RowFilter>, kept: readonly string[] = []) =>
  filteredRows(strings, languagesIn(strings), { ...NO_FILTER, ...filter }, new Set(kept)).map(({ id }) => id)

it('shows every text that is not empty', () => {
  expect(rows({})).toEqual(['/title', 'a/title', 'p2/title', 'b/title', 'b/choices/yes/text', 'b/choices/2/text'])
})

it('finds what is missing, stale or faulty, in one language or any', () => {
  expect(rows({ state: 'missing' })).toEqual(['a/title', 'b/choices/yes/text'])
  expect(rows({ state: 'missing', language: 'es' })).toEqual(['b/choices/yes/text'])
  expect(rows({ state: 'stale' })).toEqual(['p2/title'])
  expect(rows({ state: 'stale', language: 'fr' })).toEqual([])
  expect(rows({ state: 'faults' })).toEqual(['a/title'])
  expect(rows({ state: 'values' })).toEqual(['b/choices/yes/text'])
})

it('finds by page and by any word in any language', () => {
  expect(rows({ page: '/pages/1' })).toEqual(['p2/title', 'b/title', 'b/choices/yes/text', 'b/choices/2/text'])
  expect(rows({ search: ' ENQUÊTE ' })).toEqual(['/title'])
  expect(rows({ search: 'b/choices' })).toEqual(['b/choices/yes/text', 'b/choices/2/text'])
})

it('keeps a row that is being worked on', () => {
  expect(rows({ state: 'stale' }, ['a/title'])).toEqual(['a/title', 'p2/title'])
})
