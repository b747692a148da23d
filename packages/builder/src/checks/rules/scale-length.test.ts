import { expect, it } from 'vitest'
import { page, told } from '../told.ts'
import { scaleLength } from './scale-length.ts'

const item = (construct: string, length: number) => ({
  type: 'rating',
  name: construct.replaceAll('.', '_'),
  rateMax: length,
  'x-estela': { construct },
})

it('tells of an item whose scale is longer than those of its family', () => {
  const found = told(
    scaleLength,
    page(item('CB.SKL.a', 5), item('CB.SKL.b', 7), item('CB.ENA1', 5), item('CB.ENA2', 4)),
  )
  expect(found).toEqual(['warning scale-length /pages/0/elements/1', 'warning scale-length /pages/0/elements/3'])
})

it('is silent across families', () => {
  expect(told(scaleLength, page(item('CB.REL', 5), item('CB.STG', 9), { type: 'rating', name: 'q' }))).toEqual([])
})
