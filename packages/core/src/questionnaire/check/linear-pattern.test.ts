import { expect, it } from 'vitest'
import { isLinearPattern } from './linear-pattern.ts'

it.each(['^[a-z]+$', '^\\d{4}-\\d{2}$', '^[A-Z]{2}\\d*$', '^abc?d$'])('trusts %s', (pattern) => {
  expect(isLinearPattern(pattern)).toBe(true)
})

it.each(['^(a+)+$', 'a+b', '^a*b*c$', '^(a|b)*$', '^(a)\\1$', '^a{1,}b+$', '^(?=a)b$', '^a{5000}$'])(
  'does not trust %s',
  (pattern) => {
    expect(isLinearPattern(pattern)).toBe(false)
  },
)
