import { describe, expect, it } from 'vitest'
import { checkWithModel } from './check-with-model.ts'

/** `age` depends on the day, so the compiled check leaves this definition to the model. */
const DEFINITION = {
  elements: [
    { type: 'text', name: 'born', inputType: 'date', isRequired: true },
    { type: 'text', name: 'school', isRequired: true, visibleIf: 'age({born}) < 18' },
    { type: 'radiogroup', name: 'q', choices: ['a', 'b'] },
    {
      type: 'paneldynamic',
      name: 'people',
      templateElements: [{ type: 'text', name: 'name', isRequired: true }],
    },
  ],
}

describe('checkWithModel', () => {
  it('accepts right answers', () => {
    expect(checkWithModel(DEFINITION, { born: '1970-01-01', q: 'a', people: [{ name: 'n' }] })).toEqual([])
  })

  it('puts the strict checks first', () => {
    expect(checkWithModel(DEFINITION, { q: 'c' })).toEqual([{ pointer: '/q', code: 'not-a-choice' }])
  })

  it('refuses answers to questions that the model hides', () => {
    const issues = checkWithModel(DEFINITION, { born: '1970-01-01', school: 's' })
    expect(issues).toEqual([{ pointer: '/school', code: 'not-visible' }])
  })

  it('points at what is missing, also inside a repeated panel', () => {
    expect(checkWithModel(DEFINITION, { people: [{ name: 'n' }, {}] })).toEqual([
      { pointer: '/born', code: 'required' },
      { pointer: '/people/1/name', code: 'required' },
    ])
  })

  it('calls answers not checkable where survey-core rejects the definition', () => {
    expect(checkWithModel({ elements: [null] }, {})).toEqual([{ pointer: '', code: 'not-checkable' }])
  })

  it('does not miss what a trigger makes unnecessary', () => {
    const definition = {
      pages: [
        { elements: [{ type: 'boolean', name: 'stop' }] },
        { elements: [{ type: 'text', name: 'more', isRequired: true }] },
      ],
      triggers: [{ type: 'complete', expression: '{stop} = true' }],
    }
    expect(checkWithModel(definition, { stop: true })).toEqual([])
    expect(checkWithModel(definition, { stop: false })).toEqual([{ pointer: '/more', code: 'required' }])
  })

  it('finds choices that survey-core drops without a word', () => {
    const definition = {
      elements: [
        { type: 'checkbox', name: 'all', choices: ['a', 'b', 'c'] },
        { type: 'radiogroup', name: 'best', choicesFromQuestion: 'all', choicesFromQuestionMode: 'selected' },
      ],
    }
    expect(checkWithModel(definition, { all: ['a', 'b'], best: 'b' })).toEqual([])
    expect(checkWithModel(definition, { all: ['a', 'b'], best: 'c' })).toEqual([
      { pointer: '/best', code: 'not-a-choice' },
    ])
  })
})

it('knows the questions that belong to a choice', () => {
  const definition = {
    elements: [
      {
        type: 'radiogroup',
        name: 'q',
        choices: ['a', { value: 'b', elements: [{ type: 'text', name: 'inside', isRequired: true }] }],
      },
    ],
  }
  expect(checkWithModel(definition, { q: 'b', inside: 'x' })).toEqual([])
})
