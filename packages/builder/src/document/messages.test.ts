import { DEFINITION_ISSUE_CODES } from '@estela/core/questionnaire/definition-issue'
import { expect, it } from 'vitest'
import english from './messages/en.json' with { type: 'json' }

it('has words for every reason for which a definition cannot be published', () => {
  expect(DEFINITION_ISSUE_CODES.filter((code) => !(`issue-${code}` in english))).toEqual([])
})
