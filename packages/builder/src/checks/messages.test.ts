import { getRules, SurveyLintReasons } from 'survey-core-next/linter'
import { expect, it } from 'vitest'
import { lintName } from './linter/lint-findings.ts'
import english from './messages/en.json' with { type: 'json' }

it('has words for every rule of the linter and each of its reasons', () => {
  expect(
    getRules()
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(Object.keys(SurveyLintReasons).toSorted())
  const names = Object.entries(SurveyLintReasons).flatMap(([rule, reasons]) =>
    Object.values(reasons).map((reason) => lintName(rule, reason)),
  )
  expect(names.filter((name) => !(name in english))).toEqual([])
})
