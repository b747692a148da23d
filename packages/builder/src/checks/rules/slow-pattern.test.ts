import { expect, it } from 'vitest'
import { page, told } from '../told.ts'
import { slowPattern } from './slow-pattern.ts'

const check = (regex: string) => page({ type: 'text', name: 'q', validators: [{ type: 'regex', regex }] })

it.each(['^(a+)+$', '(x*)*y', '^(\\w+\\s?)*$', '(a|ab)+$', '^([a-z]+)*@'])('tells of %s', (regex) => {
  expect(told(slowPattern, check(regex))).toEqual(['warning slow-pattern /pages/0/elements/0/validators/0/regex'])
})

it.each(['^[A-Z]{2}\\d+$', '\\d{4}', '^(yes|no)$', '^[\\w.]+@[\\w.]+$', '^\\d+(,\\d+)*$', '^(ab)+$'])(
  'is silent on %s',
  (regex) => {
    expect(told(slowPattern, check(regex))).toEqual([])
  },
)
