import { expect, it } from 'vitest'
import { page, told } from '../told.ts'
import { personalData } from './personal-data.ts'

it('gives one hint for each question that asks who somebody is', () => {
  const elements = [
    { type: 'text', name: 'a', title: 'Your name' },
    { type: 'text', name: 'b', title: 'How to reach you', inputType: 'tel' },
    { type: 'text', name: 'c', title: 'E-mail', inputType: 'email' },
    {
      type: 'multipletext',
      name: 'd',
      items: [
        { name: 'x', title: 'Country' },
        { name: 'y', title: 'Date of birth' },
      ],
    },
    { type: 'comment', name: 'e', title: { default: 'Other', es: 'Fecha de nacimiento' } },
    { type: 'text', name: 'f', title: { default: 'Name', es: 'Nombre' } },
  ]
  expect(told(personalData, page(...elements))).toEqual([
    'hint personal-data /pages/0/elements/1',
    'hint personal-data /pages/0/elements/2',
    'hint personal-data /pages/0/elements/0/title',
    'hint personal-data /pages/0/elements/3/items/1/title',
    'hint personal-data /pages/0/elements/4/title',
    'hint personal-data /pages/0/elements/5/title',
  ])
})

it('is silent on choices, and on names of things', () => {
  const elements = [
    { type: 'radiogroup', name: 'a', title: 'May we send you an e-mail?', choices: [1, 2] },
    { type: 'text', name: 'b', title: 'Name of the law' },
    { type: 'comment', name: 'c', title: 'Name the first task in which you will apply it.' },
  ]
  expect(told(personalData, page(...elements))).toEqual([])
})
