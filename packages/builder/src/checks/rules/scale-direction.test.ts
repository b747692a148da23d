import { expect, it } from 'vitest'
import { page, told } from '../told.ts'
import { scaleDirection } from './scale-direction.ts'

const up = ['Strongly disagree', 'Disagree', 'Agree', 'Strongly agree']
const ask = (name: string, choices: readonly unknown[]) => ({ type: 'radiogroup', name, choices })

it('tells of the scale that runs against the others', () => {
  const found = told(scaleDirection, page(ask('a', up), ask('b', up), ask('c', up.toReversed())))
  expect(found).toEqual(['warning scale-direction /pages/0/elements/2'])
})

it('tells of steps that are out of order', () => {
  const columns = [1, 3, 2, 4]
  expect(told(scaleDirection, page({ type: 'matrix', name: 'm', columns, rows: ['a'] }))).toEqual([
    'warning scale-jumbled /pages/0/elements/0',
  ])
})

it('is silent on choices that are no scale, and lets "do not know" stand anywhere', () => {
  const years = ask('y', [2022, 2021, 2020])
  const matrix = { type: 'matrix', name: 'm', columns: [-97, 1, 2, 3, -98], rows: ['a'] }
  expect(told(scaleDirection, page(ask('a', up), years, matrix, { type: 'rating', name: 'r' }))).toEqual([])
})
