import { expect, it } from 'vitest'
import { page, told } from '../told.ts'
import { crowdedPage } from './crowded-page.ts'

const rows = Array.from({ length: 15 }, (_, index) => index)
const texts = rows.slice(0, 6).map((index) => ({ type: 'text', name: `t${index}` }))

it('counts the rows of a matrix, which are questions on a phone', () => {
  const matrix = { type: 'matrix', name: 'm', rows, columns: [1, 2] }
  expect(told(crowdedPage, page(matrix, { type: 'panel', elements: texts }))).toEqual(['hint crowded-page /pages/0'])
  expect(told(crowdedPage, page(matrix))).toEqual([])
})

it('is silent where each question has a page of its own', () => {
  const many = page(...[...texts, ...texts, ...texts, ...texts])
  expect(told(crowdedPage, many)).toHaveLength(1)
  expect(told(crowdedPage, { ...many, questionsOnPageMode: 'questionPerPage' })).toEqual([])
})
