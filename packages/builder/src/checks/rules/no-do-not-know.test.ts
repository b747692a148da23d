import { expect, it } from 'vitest'
import { page, told } from '../told.ts'
import { noDoNotKnow } from './no-do-not-know.ts'

const ask = (level: string, choices: readonly unknown[], title = 'Is there a coordinating body?') => ({
  type: 'radiogroup',
  name: 'q',
  title,
  choices,
  'x-estela': { construct: 'A.B', level },
})

it('gives a hint on facts that not everybody knows', () => {
  expect(told(noDoNotKnow, page(ask('INST', ['yes', 'no'])))).toEqual(['hint no-do-not-know /pages/0/elements/0'])
})

it('is silent on opinions, on what people did themselves, and where there is a way out', () => {
  const elements = [
    ask('L1', ['yes', 'no']),
    ask('L3', ['yes', 'no'], 'Did you try it?'),
    ask('L4', ['yes', 'no', -97]),
    ask('L4', ['yes', 'no', { value: 'x', text: { default: 'Hmm', es: 'No lo sé' } }]),
  ]
  expect(told(noDoNotKnow, page(...elements))).toEqual([])
})
