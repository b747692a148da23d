import { expect, it } from 'vitest'
import { page, told } from '../told.ts'
import { longText } from './long-text.ts'

it('gives one hint for a text, in whichever language it is long', () => {
  const title = { default: 'x'.repeat(300), es: 'x'.repeat(300) }
  const choices = [{ value: 1, text: 'y'.repeat(150) }]
  expect(told(longText, page({ type: 'radiogroup', name: 'q', title, choices }))).toEqual([
    'hint long-text /pages/0/elements/0/title',
    'hint long-text /pages/0/elements/0/choices/0/text',
  ])
})

it('lets descriptions be long', () => {
  expect(told(longText, page({ type: 'text', name: 'q', title: 'x', description: 'x'.repeat(400) }))).toEqual([])
})
