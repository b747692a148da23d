import { expect, it } from 'vitest'
import { changedTexts, codesIn, formRecord } from './record-fields.ts'

it('sends only what was changed, so that nothing of somebody else is overwritten', () => {
  const before = { code: 'P-1', name: 'Ana', email: 'ana@example.org' }
  expect(changedTexts(before, { ...before, email: 'a@example.org' })).toEqual({ email: 'a@example.org' })
  expect(changedTexts(before, before)).toEqual({})
})

it('shows no English text that only stands in for the Spanish one', () => {
  const record = { title_en: 'Curso', title_es: 'Curso', priorities_en: 'Needs', priorities_es: 'Necesidades' }
  expect(formRecord(record)).toEqual({ ...record, title_en: '' })
})

it('reads the codes of a cell', () => {
  expect(codesIn(' A-1; ;B 2 ;')).toEqual(['A-1', 'B 2'])
  expect(codesIn('')).toEqual([])
})
