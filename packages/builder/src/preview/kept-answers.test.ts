import { expect, it } from 'vitest'
import { keptAnswers } from './kept-answers.ts'

const questionnaire = {
  elements: [
    { type: 'text', name: 'name', isRequired: true },
    { type: 'radiogroup', name: 'view', choices: ['good', 'bad'] },
    { type: 'checkbox', name: 'topics', choices: [1, 2, 3] },
    { type: 'matrix', name: 'skills', rows: ['search', 'draft'], columns: [1, 2] },
    { type: 'comment', name: 'more', visibleIf: "{view} = 'bad'" },
  ],
}

it('keeps what fits, also where answers are still missing or a question is not shown yet', () => {
  const answers = { view: 'good', topics: [1, 3], skills: { search: 2 }, more: 'text' }
  expect(keptAnswers(questionnaire, answers)).toEqual({ answers, dropped: [] })
})

it('drops what lost its question, its choice or its row, and says why', () => {
  const answers = { view: 'ugly', gone: 'x', skills: { search: 2, plan: 1 }, name: 'Ana' }
  const kept = keptAnswers(questionnaire, answers)
  expect(kept.answers).toEqual({ skills: { search: 2 }, name: 'Ana' })
  expect(kept.dropped).toEqual(
    expect.arrayContaining([
      { pointer: '/view', code: 'not-a-choice' },
      { pointer: '/gone', code: 'unknown-question' },
      { pointer: '/skills/plan', code: 'unknown-row' },
    ]),
  )
})

it('leaves an answer of another kind out and the given answers as they were', () => {
  const answers = { name: { first: 'Ana' } }
  expect(keptAnswers(questionnaire, answers).answers).toEqual({})
  expect(answers).toEqual({ name: { first: 'Ana' } })
})

it('keeps all answers while the questionnaire cannot be read', () => {
  const broken = { elements: [{ type: 'text', name: 'name', visibleIf: '{view} = (' }] }
  expect(keptAnswers(broken, { view: 'good' })).toEqual({ answers: { view: 'good' }, dropped: [] })
})
