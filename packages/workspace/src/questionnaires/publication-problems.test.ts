import { type FieldError, ProblemError } from '@estela/contract'
import { expect, it } from 'vitest'
import { publicationProblems } from './publication-problems.ts'

const refused = (...errors: FieldError[]) =>
  new ProblemError('definition-invalid', { type: '', title: '', status: 422, errors })

const DEFINITION = { pages: [{ name: 'you', elements: [{ type: 'text', name: 'office', title: 'x' }] }] }

it('tells what must be put right from what a language lacks, with the names around each place', () => {
  const error = refused(
    { pointer: '/title', code: 'title-empty' },
    { pointer: '/definition/pages/0/elements/0', code: 'unknown-type', value: 'No such type.' },
    { pointer: '/definition/pages/0/elements/0/title', code: 'language-missing', value: 'es' },
    { pointer: '/title', code: 'language-missing', value: 'es' },
    { pointer: '/definition/pages/0/elements/0/title', code: 'language-stale', value: 'ar' },
  )
  const office = { names: ['you', 'office'], detail: null }
  const title = '/pages/0/elements/0/title'
  expect(publicationProblems(error, DEFINITION)).toEqual({
    faults: [
      { code: 'title-empty', pointer: null, names: [], detail: null },
      { code: 'unknown-type', pointer: '/pages/0/elements/0', names: ['you', 'office'], detail: 'No such type.' },
    ],
    gaps: [
      {
        language: 'es',
        places: [
          { code: 'language-missing', pointer: title, ...office },
          { code: 'language-missing', pointer: null, names: [], detail: null },
        ],
      },
      { language: 'ar', places: [{ code: 'language-stale', pointer: title, ...office }] },
    ],
  })
})

it('finds no names at a place that is not there any more', () => {
  const error = refused({ pointer: '/definition/pages/7/elements/0', code: 'unknown-type' })
  expect(publicationProblems(error, DEFINITION)?.faults[0]?.names).toEqual([])
})

it('leaves other errors to others', () => {
  expect(publicationProblems(new TypeError('offline'), DEFINITION)).toBeNull()
  expect(publicationProblems(null, DEFINITION)).toBeNull()
})
