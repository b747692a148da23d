import { expect, it } from 'vitest'
import { questionNamesOf } from './refused-questions.ts'

it('names each question once, with its first code, wherever inside the answer the error is', () => {
  const errors = [
    { pointer: '/answers/CB_SKL/search', code: 'not-a-choice' },
    { pointer: '/answers/CB_SKL/draft', code: 'required' },
    { pointer: '/answers/LA_NEED', code: 'required' },
  ]
  expect([...questionNamesOf(errors)]).toEqual([
    ['CB_SKL', 'not-a-choice'],
    ['LA_NEED', 'required'],
  ])
})

it('undoes the escapes of the pointer', () => {
  expect([...questionNamesOf([{ pointer: '/answers/a~1b~0c', code: 'required' }]).keys()]).toEqual(['a/b~c'])
})

it('names no question for an error about the answers as a whole', () => {
  expect(questionNamesOf([{ pointer: '/answers', code: 'timed-out' }]).size).toBe(0)
})
