import { expect, it } from 'vitest'
import { draftOf, formOf, readThreshold, withNamed } from './plan-draft.ts'

const candidates = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((item) => ({ item, wording: { en: item } }))
const plan = {
  waveId: 'w',
  items: [{ item: 'B', threshold: 0.5 }],
  candidates,
  savedAt: null,
  lockedAt: null,
  isLocked: false,
  closesAt: '2026-12-01T00:00:00.000Z',
}

it('starts from what was saved', () => {
  expect(formOf(plan)).toEqual({ B: '0.5' })
})

it('keeps a typed threshold when the question is named again, and forgets one that is taken back', () => {
  expect(withNamed({ B: '0.5' }, 'A', true)).toEqual({ B: '0.5', A: '' })
  expect(withNamed({ B: '0.5' }, 'B', true)).toEqual({ B: '0.5' })
  expect(withNamed({ B: '0.5' }, 'B', false)).toEqual({})
})

it.each([
  ['', { threshold: null }],
  [' 0.5 ', { threshold: 0.5 }],
  ['0,25', { threshold: 0.25 }],
  ['0', null],
  ['-1', null],
  ['half', null],
  ['1e9', null],
])('reads the threshold %j', (typed, expected) => {
  expect(readThreshold(typed)).toEqual(expected)
})

it('sends the named questions in the order of the questionnaire', () => {
  expect(draftOf({ C: '1', A: '' }, plan, true)).toEqual({
    lock: true,
    items: [
      { item: 'A', threshold: null },
      { item: 'C', threshold: 1 },
    ],
  })
})

it('sends nothing while a threshold is no number or more than six are named', () => {
  expect(draftOf({ A: 'half' }, plan, false)).toBeNull()
  expect(draftOf(Object.fromEntries(candidates.map(({ item }) => [item, ''])), plan, false)).toBeNull()
})
