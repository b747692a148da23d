import { expect, it } from 'vitest'
import { page, told } from '../told.ts'
import { readingTime } from './reading-time.ts'

const questions = (count: number) =>
  page(...Array.from({ length: count }, (_, index) => ({ type: 'comment', name: `q${index}`, title: 'What changed?' })))

it('tells where recipients are told much less than it takes', () => {
  expect(told(readingTime, questions(8), { minutes: 5 })).toEqual(['warning reading-time-over-stated '])
  expect(told(readingTime, questions(8), { minutes: 12 })).toEqual([])
})

it('gives a hint on very long questionnaires', () => {
  expect(told(readingTime, questions(30))).toEqual(['hint reading-time '])
  expect(told(readingTime, questions(3))).toEqual([])
})
