import { expect, it } from 'vitest'
import type { Trajectory } from '../comparison/trajectory.ts'
import { mixOf, notableShifts } from './mix.ts'

const answering = (positions: readonly number[], sex: string, respondents: number, language = 'es'): Trajectory => ({
  answers: positions.map((position) => ({ position, answeredAs: 'person', choice: 'yes', before: null })),
  group: { sex, language, 'institution-type': 'ministry' },
  respondents,
})

it('counts those who answered the wave, by category', () => {
  const mix = mixOf([answering([1], 'woman', 12), answering([1, 2], 'man', 9), answering([2], 'woman', 5)], 1)
  expect(mix?.sex).toEqual([
    { category: 'man', people: 9 },
    { category: 'woman', people: 12 },
  ])
  expect(mix?.language).toEqual([{ category: 'es', people: 21 }])
})

it('hides small cells, and another with them where they could be worked out', () => {
  const mix = mixOf([answering([1], 'woman', 12), answering([1], 'man', 9), answering([1], '-99', 3)], 1)
  expect(mix?.sex).toEqual([
    { category: '', people: null },
    { category: 'man', people: null },
    { category: 'woman', people: 12 },
  ])
})

it('says nothing of fewer than five', () => {
  expect(mixOf([answering([1], 'woman', 4)], 1)).toBeNull()
})

it('notes a category whose share moved by more than twenty points', () => {
  const mix = (women: number, men: number) => {
    const found = mixOf([answering([1], 'woman', women), answering([1], 'man', men)], 1)
    if (found === null) throw new Error('Five or more answered.')
    return found
  }
  expect(notableShifts(mix(20, 20), mix(14, 6))).toEqual([])
  expect(notableShifts(mix(20, 20), mix(15, 5))).toEqual([
    { dimension: 'sex', category: 'man' },
    { dimension: 'sex', category: 'woman' },
  ])
})
