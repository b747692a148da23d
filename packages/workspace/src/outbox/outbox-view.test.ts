import { expect, it } from 'vitest'
import { outboxView, pageCount } from './outbox-view.ts'

const view = (text: string) => outboxView(new URLSearchParams(text))

it('the address says which page and which letter', () => {
  expect(view('page=3&letter=abc')).toEqual({ page: 3, letterId: 'abc' })
  expect(view('')).toEqual({ page: 1, letterId: null })
})

it.each(['0', '-2', '1.5', 'x', '', '1e9'])('"%s" is no page, so the first is shown', (page) => {
  expect(view(`page=${page}`).page).toBe(1)
})

it('counts pages, at least one', () => {
  expect([0, 1, 20, 21].map(pageCount)).toEqual([1, 1, 1, 2])
})
