import { LEVELS, PAIR_KINDS } from '@estela/core/questionnaire/item'
import { STEPLESS_SCALES } from '@estela/core/questionnaire/measurement/annotation-rules'
import { MEASUREMENT_ISSUE_CODES } from '@estela/core/questionnaire/measurement/measurement-issue-codes'
import { expect, it } from 'vitest'
import en from './messages/en.json'
import es from './messages/es.json'

it.each([
  ['English', en],
  ['Spanish', es],
])('there are words in %s for every rule, level, pair kind and scale', (_, words) => {
  const keys = [
    ...MEASUREMENT_ISSUE_CODES.map((code) => `issue-${code}`),
    ...LEVELS.map((level) => `level-${level}`),
    ...PAIR_KINDS.map((pair) => `pair-${pair}`),
    ...STEPLESS_SCALES.map((scale) => `scale-${scale}`),
  ]
  expect(keys.filter((key) => !(key in words))).toEqual([])
})
