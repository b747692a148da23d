import type { ChangeRow, Comparison } from '@estela/contract'
import { describe, expect, it } from 'vitest'
import { attritionOf, itemOrder, neighboursOf } from './item-order.ts'

const questions = (changes: readonly Pick<ChangeRow, 'item' | 'level'>[], refused: readonly string[]) =>
  ({ changes, refused: refused.map((item) => ({ item })) }) as unknown as Comparison

describe('the order of the questions', () => {
  it('goes by level, keeps the order of the comparison within a level, and ends with what is refused', () => {
    const asked = questions(
      [
        { item: 'USE', level: 'L3' },
        { item: 'FALL', level: 'L1' },
        { item: 'RISE', level: 'L1' },
      ],
      ['CHANGED'],
    )
    expect(itemOrder(asked)).toEqual(['FALL', 'RISE', 'USE', 'CHANGED'])
  })

  it('names a question once that several versions ask in other words', () => {
    const row = { item: 'REL', level: 'L1' } as const
    expect(itemOrder(questions([row, row], ['REL']))).toEqual(['REL'])
  })
})

describe('the neighbours of a question', () => {
  const order = ['A', 'B', 'C']

  it.each([
    ['A', null, 'B'],
    ['B', 'A', 'C'],
    ['C', 'B', null],
    ['unknown', null, null],
  ])('of %s are %s and %s', (item, previous, next) => {
    expect(neighboursOf(order, item)).toEqual({ previous, next })
  })
})

it('the check of who came back is that of the same words, whatever their spaces', () => {
  const rows = [
    { item: 'REL', wording: { en: 'Was it relevant?' } },
    { item: 'REL', wording: { en: 'Is  it\nuseful?' } },
  ] as unknown as Comparison['attrition']
  expect(attritionOf(rows, { item: 'REL', wording: { en: 'Is it useful?' }, equivalence: null })).toBe(rows[1])
  expect(attritionOf(rows, { item: 'REL', wording: { en: 'Is it new?' }, equivalence: null })).toBeNull()
})

it('the check of who came back is that of the words asked at first, where later ones were judged equivalent', () => {
  const rows = [{ item: 'REL', wording: { en: 'Was it relevant?' } }] as unknown as Comparison['attrition']
  const equivalence = { earlier: { en: 'Was it relevant?' }, notes: [{ en: 'A slip.' }] }
  expect(attritionOf(rows, { item: 'REL', wording: { en: 'Is it relevant?' }, equivalence })).toBe(rows[0])
})
