import { expect, it } from 'vitest'
import type { JsonObject } from '../../document/json.ts'
import { page, told } from '../told.ts'
import { changedCodes } from './changed-codes.ts'

const ask = (...choices: readonly unknown[]) => page({ type: 'radiogroup', name: 'q', choices }) as JsonObject
const choice = (value: string, text: string) => ({ value, text })
const published = ask(choice('a', 'Yes'), choice('b', 'No'))

it('tells of codes that are gone', () => {
  expect(told(changedCodes, ask(choice('a', 'Yes'), choice('c', 'Never')), { published })).toEqual([
    'warning codes-gone /pages/0/elements/0/choices',
  ])
})

it('tells of codes that change places', () => {
  expect(told(changedCodes, ask(choice('a', 'No'), choice('b', 'Yes')), { published })).toEqual([
    'error codes-swapped /pages/0/elements/0/choices/0',
    'error codes-swapped /pages/0/elements/0/choices/1',
  ])
})

it('is silent on new codes, other words, another order, and before anything is published', () => {
  const grown = ask(choice('b', 'No'), choice('a', 'Yes, fully'), choice('c', 'In part'))
  expect(told(changedCodes, grown, { published })).toEqual([])
  expect(told(changedCodes, ask(choice('z', 'Yes')))).toEqual([])
})
