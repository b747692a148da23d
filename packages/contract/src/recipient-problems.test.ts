import { expect, it } from 'vitest'
import { operations } from './operations.ts'
import { problemType } from './problems.ts'
import { RECIPIENT_PROBLEMS, recipientProblemName } from './recipient-problems.ts'

it('the page of recipients knows every problem it can meet, and no other', () => {
  const met = operations
    .filter(({ path }) => path.startsWith('/api/personal-links/'))
    .flatMap(({ problems }) => problems)
  expect([...RECIPIENT_PROBLEMS].sort()).toEqual([...new Set([...met, 'path-unknown'])].sort())
})

it('takes every other one for unexpected', () => {
  expect(recipientProblemName(problemType('declined'))).toBe('declined')
  expect(recipientProblemName(problemType('wave-unknown'))).toBe('unexpected')
  expect(recipientProblemName('about:blank')).toBe('unexpected')
})
