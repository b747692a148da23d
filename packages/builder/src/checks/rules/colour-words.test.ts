import { expect, it } from 'vitest'
import { page, told } from '../told.ts'
import { colourWords } from './colour-words.ts'

it('gives a hint where only a colour tells what is meant', () => {
  const title = { default: 'Press the red button', es: 'Pulse el botón rojo' }
  const description = 'Required fields are marked in red.'
  const found = told(colourWords, page({ type: 'text', name: 'q', title, description }))
  expect(found).toContain('hint colour-words /pages/0/elements/0/title')
  expect(found).toContain('hint colour-words /pages/0/elements/0/description')
})

it('is silent on colours that are what is talked about', () => {
  const title = { default: 'Which green technologies do you license?', es: '¿Usa WIPO GREEN o cosas verdes?' }
  expect(told(colourWords, page({ type: 'text', name: 'q', title }))).toEqual([])
})
