import { expect, it } from 'vitest'
import { page, told } from '../told.ts'
import { doubleBarrelled } from './double-barrelled.ts'

const ask = (title: unknown) => ({ type: 'radiogroup', name: 'q', title, choices: [1, 2] })

it.each([
  'Was the training clear and useful?',
  'Your manager and/or colleagues supported you.',
  'Both the content and the pace were right.',
])('gives a hint on: %s', (title) => {
  expect(told(doubleBarrelled, page(ask(title)))).toEqual(['hint double-barrelled /pages/0/elements/0/title'])
})

it('reads Spanish by its own words', () => {
  const title = { default: 'How was it?', es: '¿La formación fue clara y útil?' }
  expect(told(doubleBarrelled, page(ask(title)))).toHaveLength(1)
})

it.each(['Women and men were treated alike.', 'How do you rate the materials?', 'Terms and conditions are clear.'])(
  'is silent on: %s',
  (title) => expect(told(doubleBarrelled, page(ask(title)))).toEqual([]),
)

it('lets an open question ask for two things', () => {
  expect(told(doubleBarrelled, page({ type: 'comment', name: 'q', title: 'What was clear and useful?' }))).toEqual([])
})
