import type { Answers } from '@estela/core'
import { ConditionRunner } from 'survey-core'
import { describe, expect, it } from 'vitest'
import { elementsOf } from './annotated-elements.ts'
import type { DefinitionElement } from './definition.ts'
import { questionnaires } from './questionnaires.ts'
import { isAsked } from './visibility.ts'

const cases = questionnaires.flatMap((seed) => {
  const questions = elementsOf(seed)
  const conditions = [...seed.definition.pages, ...questions].flatMap(({ visibleIf }) => visibleIf ?? [])
  return [...new Set(conditions)].map((condition) => ({ code: seed.code, condition, questions }))
})

/** No answer, and each answer that the question of a condition offers; of a question with several, also all of them. */
function answersTo(condition: string, questions: readonly DefinitionElement[]): Answers[] {
  const name = /\{(\w+)\}/.exec(condition)?.[1] ?? ''
  const question = questions.find((each) => each.name === name)
  const values = (question?.choices ?? []).map(({ value }) => value)
  expect(values.length, `${name} offers answers`).toBeGreaterThan(1)
  const answers = question?.type === 'checkbox' ? [['none'], values, ...values.map((value) => [value])] : values
  return [{}, ...answers.map((answer) => ({ [name]: answer }))]
}

describe('what is asked after the sample answers', () => {
  it.each(cases)('$code: survey-core decides the same on $condition', ({ condition, questions }) => {
    const answers = answersTo(condition, questions)
    const decided = answers.map((each) => new ConditionRunner(condition).runValues({ ...each }))
    expect(answers.map((each) => isAsked(condition, each))).toEqual(decided)
    expect(new Set(decided).size, 'it holds after some answers and not after others').toBe(2)
  })

  it('says so where it does not know a condition', () => {
    expect(() => isAsked('{X} = 1', {})).toThrow('{X} = 1')
  })
})
