import { expect, it } from 'vitest'
import { page, told } from '../told.ts'
import { leadingQuestion } from './leading-question.ts'

const ask = (title: unknown) => page({ type: 'text', name: 'q', title })

it.each([
  "Don't you think that the training helped?",
  'How great was the training?',
  'As everyone knows, rules matter. Do yours?',
  { default: 'x', es: '¿No cree que la capacitación ayudó?' },
  { default: 'x', es: 'La capacitación ayudó, ¿verdad?' },
])('gives a hint on %s', (title) => {
  expect(told(leadingQuestion, ask(title))).toEqual(['hint leading-question /pages/0/elements/0/title'])
})

it.each(['How useful was the training?', { default: 'Did it help?', es: '¿Le ayudó? ¿Por qué no?' }])(
  'is silent on %s',
  (title) => expect(told(leadingQuestion, ask(title))).toEqual([]),
)
