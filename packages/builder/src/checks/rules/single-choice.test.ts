import { expect, it } from 'vitest'
import { page, told } from '../told.ts'
import { singleChoice } from './single-choice.ts'

it('tells of a choice between one', () => {
  const one = { type: 'radiogroup', name: 'a', choices: ['x'] }
  expect(told(singleChoice, page(one))).toEqual(['warning single-choice /pages/0/elements/0/choices'])
})

it('lets one box be ticked, and other answers be added', () => {
  const box = { type: 'checkbox', name: 'a', choices: ['x'] }
  const withOther = { type: 'radiogroup', name: 'b', choices: ['x'], showOtherItem: true }
  expect(told(singleChoice, page(box, withOther))).toEqual([])
})
