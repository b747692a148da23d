import { describe, expect, it } from 'vitest'
import type { Answers } from '../submission/answers.ts'
import { type CompiledChecks, compileQuestionnaire } from './compile-questionnaire.ts'

const compiled = (definition: unknown): CompiledChecks => {
  const questionnaire = compileQuestionnaire(definition)
  if (questionnaire.outcome !== 'compiled') throw new Error(JSON.stringify(questionnaire))
  return questionnaire
}
const issuesOf = (elements: readonly unknown[], answers: Answers) => compiled({ elements }).check(answers)

const CONSENT = {
  pages: [
    { elements: [{ type: 'radiogroup', name: 'consent', isRequired: true, choices: ['yes', 'no'] }] },
    {
      visibleIf: "{consent} = 'yes'",
      elements: [
        { type: 'radiogroup', name: 'use', isRequired: true, choices: [1, 2, 3, { value: -97 }] },
        { type: 'comment', name: 'why', visibleIf: '{use} >= 2', maxLength: 5 },
        { type: 'checkbox', name: 'form', choices: ['a', 'b'], showNoneItem: true, showOtherItem: true },
        { type: 'matrix', name: 'grid', columns: [1, 2], rows: ['x', 'y'], eachRowRequired: true },
      ],
    },
  ],
}

describe('a compiled questionnaire', () => {
  const { check } = compiled(CONSENT)
  const right = { consent: 'yes', use: 2, why: 'so', form: ['a', 'other'], 'form-Comment': 'c', grid: { x: 1, y: 2 } }

  it('accepts right answers, and the end of those who do not consent', () => {
    expect(check(right)).toEqual([])
    expect(check({ consent: 'no' })).toEqual([])
  })

  it.each<[string, Answers, unknown[]]>([
    ['a key of no question', { ...right, extra: 1 }, [{ pointer: '/extra', code: 'unknown-question' }]],
    ['an answer on a hidden page', { consent: 'no', use: 1 }, [{ pointer: '/use', code: 'not-visible' }]],
    ['an answer to a hidden question', { ...right, use: 1 }, [{ pointer: '/why', code: 'not-visible' }]],
    ['a choice that does not exist', { ...right, use: 4 }, [{ pointer: '/use', code: 'not-a-choice' }]],
    ['a choice of another type', { ...right, use: '2' }, [{ pointer: '/use', code: 'not-a-choice' }]],
    ['a list where one choice is asked', { consent: ['no'] }, [{ pointer: '/consent', code: 'wrong-type' }]],
    ['one choice where a list is asked', { ...right, form: 'a' }, [{ pointer: '/form', code: 'wrong-type' }]],
    ['null', { ...right, why: null }, [{ pointer: '/why', code: 'wrong-type' }]],
    ['an unknown choice in a list', { ...right, form: ['a', 'z'] }, [{ pointer: '/form/1', code: 'not-a-choice' }]],
    ['a choice chosen twice', { ...right, form: ['a', 'a'] }, [{ pointer: '/form', code: 'duplicate' }]],
    ['none beside others', { ...right, form: ['a', 'none'] }, [{ pointer: '/form', code: 'exclusive-choice' }]],
    ['a text that is too long', { ...right, why: 'because' }, [{ pointer: '/why', code: 'too-long' }]],
    ['an unknown row', { ...right, grid: { x: 1, y: 2, z: 1 } }, [{ pointer: '/grid/z', code: 'unknown-row' }]],
    ['an unknown column', { ...right, grid: { x: 1, y: 3 } }, [{ pointer: '/grid/y', code: 'unknown-column' }]],
    ['an empty row of a complete matrix', { ...right, grid: { x: 1 } }, [{ pointer: '/grid/y', code: 'required' }]],
  ])('names %s with its place', (_what, answers, issues) => {
    expect(check(answers)).toEqual(issues)
  })

  it('wants the required answers that are visible, and only those', () => {
    expect(check({})).toEqual([{ pointer: '/consent', code: 'required' }])
    expect(check({ consent: 'yes', grid: { x: 1, y: 1 } })).toEqual([{ pointer: '/use', code: 'required' }])
  })

  it('wants a text with the other choice', () => {
    const { 'form-Comment': _text, ...without } = right
    expect(check(without)).toEqual([{ pointer: '/form', code: 'other-without-text' }])
  })

  it('escapes keys in pointers', () => {
    expect(check({ consent: 'no', 'a/b~c': 1 })).toEqual([{ pointer: '/a~1b~0c', code: 'unknown-question' }])
  })
})

describe('limits and validators', () => {
  it.each<[string, Record<string, unknown>, unknown, string]>([
    ['too small', { inputType: 'number', min: 1, max: 5 }, 0, 'too-small'],
    ['too large', { inputType: 'number', min: 1, max: 5 }, 6, 'too-large'],
    ['a text for a number', { inputType: 'number' }, '3', 'not-a-number'],
    ['off the step', { inputType: 'number', step: 0.5 }, 1.3, 'off-step'],
    ['a month before the first', { inputType: 'month', min: '2020-05' }, '2020-04', 'too-small'],
    ['no month', { inputType: 'month' }, '2020-13', 'wrong-type'],
    ['a day that is not in the calendar', { inputType: 'date' }, '2021-02-30', 'wrong-type'],
    ['no address', { inputType: 'email' }, 'nobody', 'not-an-email'],
    ['too short', { validators: [{ type: 'text', minLength: 3 }] }, 'ab', 'too-short'],
    ['another pattern', { validators: [{ type: 'regex', regex: '^[a-z]+$' }] }, 'A1', 'pattern-mismatch'],
    ['a false expression', { validators: [{ type: 'expression', expression: '{q} > 3' }] }, '2', 'expression-false'],
  ])('names a value that is %s', (_what, question, value, code) => {
    expect(issuesOf([{ type: 'text', name: 'q', ...question }], { q: value })).toEqual([{ pointer: '/q', code }])
  })

  it('lets a validator that only warns pass', () => {
    const validators = [{ type: 'numeric', maxValue: 5, notificationType: 'warning' }]
    expect(issuesOf([{ type: 'text', name: 'q', validators }], { q: '9' })).toEqual([])
  })
})

describe('repeated panels and rows', () => {
  const people = {
    type: 'paneldynamic',
    name: 'people',
    maxPanelCount: 2,
    templateElements: [
      { type: 'text', name: 'name', isRequired: true },
      { type: 'dropdown', name: 'role', choices: ['a', 'b'], visibleIf: "{panel.name} <> 'x'" },
    ],
  }

  it('checks each entry by itself and points into it', () => {
    expect(issuesOf([people], { people: [{ name: 'n', role: 'a' }] })).toEqual([])
    expect(issuesOf([people], { people: [{ name: 'n' }, {}] })).toEqual([
      { pointer: '/people/1/name', code: 'required' },
    ])
    expect(issuesOf([people], { people: [{ name: 'x', role: 'a' }] })).toEqual([
      { pointer: '/people/0/role', code: 'not-visible' },
    ])
    expect(issuesOf([people], { people: [{ name: 'n', role: 'c', age: 1 }] })).toEqual([
      { pointer: '/people/0/age', code: 'unknown-question' },
      { pointer: '/people/0/role', code: 'not-a-choice' },
    ])
  })

  it('refuses more entries than there may be', () => {
    const entry = { name: 'n' }
    expect(issuesOf([people], { people: [entry, entry, entry] })).toEqual([{ pointer: '/people', code: 'too-many' }])
  })
})

describe('what a definition may be', () => {
  it.each<[string, unknown, string, string]>([
    ['not an object', 'text', '', 'not-an-object'],
    ['a null among the elements', { elements: [null] }, '/elements/0', 'not-an-element'],
    ['an unknown type', { elements: [{ type: 'nope', name: 'q' }] }, '/elements/0', 'unknown-type'],
    [
      'an unknown property',
      { elements: [{ type: 'text', name: 'q', colour: 1 }] },
      '/elements/0/colour',
      'unknown-property',
    ],
    ['no name', { pages: [{ elements: [{ type: 'html' }] }] }, '/pages/0/elements/0', 'missing-property'],
    [
      'a name of JavaScript',
      { elements: [{ type: 'text', name: 'constructor' }] },
      '/elements/0/name',
      'reserved-name',
    ],
    [
      'a broken expression',
      { elements: [{ type: 'text', name: 'q', visibleIf: '{a} ++' }] },
      '/elements/0/visibleIf',
      'broken-expression',
    ],
    [
      'choices from elsewhere',
      { elements: [{ type: 'dropdown', name: 'q', choicesByUrl: { url: 'http://x' } }] },
      '/elements/0/choicesByUrl',
      'external-choices',
    ],
  ])('refuses %s and says where', (_what, definition, pointer, code) => {
    expect(compileQuestionnaire(definition)).toMatchObject({ outcome: 'refused', issues: [{ pointer, code }] })
  })

  it('survives panels of any depth', () => {
    let element: unknown = { type: 'text', name: 'q' }
    for (let depth = 0; depth < 20_000; depth++) element = { type: 'panel', name: `p${depth}`, elements: [element] }
    expect(compileQuestionnaire({ elements: [element] })).toMatchObject({
      outcome: 'refused',
      issues: [{ code: 'too-deep' }],
    })
  })

  it('leaves keys that start with x- to us, and the definition as it was', () => {
    const definition = Object.freeze({
      elements: Object.freeze([Object.freeze({ type: 'text', name: 'q', 'x-estela': {} })]),
    })
    expect(compileQuestionnaire(definition).outcome).toBe('compiled')
  })

  it('sends what it cannot follow exactly to the model, by name, and still checks shapes', () => {
    const questionnaire = compileQuestionnaire({
      elements: [
        { type: 'text', name: 'born', inputType: 'date' },
        { type: 'text', name: 'school', visibleIf: 'age({born}) < 18' },
        { type: 'radiogroup', name: 'q', choices: ['a'], visibleIf: 'age({born}) > 18' },
      ],
    })
    if (questionnaire.outcome !== 'needs-model') throw new Error(questionnaire.outcome)
    expect(questionnaire.reasons).toEqual(['function age'])
    expect(questionnaire.checkShape({ school: 's', q: 'b' })).toEqual([{ pointer: '/q', code: 'not-a-choice' }])
  })
})

describe('odd values', () => {
  it('does not fail on objects that cannot be compared or turned into text', () => {
    const odd = { toString: 1, valueOf: 1 }
    const elements = [
      { type: 'text', name: 'a' },
      { type: 'text', name: 'b', visibleIf: "{a} = 'x' or {a} > 1 or {a} contains 'y'" },
    ]
    expect(issuesOf(elements, { a: odd })).toEqual([{ pointer: '/a', code: 'wrong-type' }])
  })

  it('keeps answers to hidden questions where the author asked for it', () => {
    const elements = [{ type: 'radiogroup', name: 'q', visible: false, choices: ['a'] }]
    const { check } = compiled({ clearInvisibleValues: 'none', elements })
    expect(check({ q: 'a' })).toEqual([])
    expect(check({ q: 'b' })).toEqual([{ pointer: '/q', code: 'not-a-choice' }])
  })
})

it('shows expressions no list longer than any question takes: some compare every entry with every other', () => {
  const elements = [
    { type: 'checkbox', name: 'a', choices: ['a'] },
    { type: 'text', name: 'b', visibleIf: '{a} notempty' },
  ]
  const codesFor = (length: number) =>
    issuesOf(elements, { a: Array(length).fill('a'), b: 'x' }).map(({ code }) => code)
  expect(codesFor(1000)).toEqual(['duplicate'])
  expect(codesFor(1001)).toEqual(['not-visible', 'duplicate'])
})
