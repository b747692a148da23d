import { describe, expect, it } from 'vitest'
import { measurementIssues } from './measurement-issues.ts'
import { scales } from './scales.ts'

type Written = Readonly<Record<string, unknown>>

const stepsOf = (scale: string) =>
  (scales.get(scale)?.steps ?? []).map(({ value, label: { en, es } }) => ({ value, text: { default: en, es } }))
const DO_NOT_KNOW = { value: -97, text: 'I do not know' }

/** A sound question on a scale of five steps, but for what the test is about. */
const asking = (name: string, annotation: Written = {}, parts: Written = {}) => ({
  type: 'radiogroup',
  name,
  isRequired: true,
  choices: [...stepsOf('AGR5'), DO_NOT_KNOW],
  'x-estela': { construct: `LA.${name.toUpperCase()}`, level: 'L1', scale: 'AGR5', pair: 'S', ...annotation },
  ...parts,
})

const onPages = (...pages: readonly (readonly object[])[]) => ({ pages: pages.map((elements) => ({ elements })) })
const issuesOf = (definition: unknown, role: 'first' | 'delayed' | null = null) =>
  measurementIssues(definition, { role })
const told = (definition: unknown, role: 'first' | 'delayed' | null = null) =>
  issuesOf(definition, role).map(({ code, pointer }) => `${code} ${pointer}`)
const AT = '/pages/0/elements/0'
const NOTES = `${AT}/x-estela`

describe('measurementIssues', () => {
  it('has none for a questionnaire that measures nothing, or is no questionnaire', () => {
    for (const definition of [null, 7, [], {}, { pages: null }, onPages([{ type: 'text', name: 'a' }])])
      expect(issuesOf(definition)).toEqual([])
  })

  it('has none for sound items', () => {
    const rows = ['search', { value: 'claims', text: 'Draft claims' }]
    const test = { type: 'panel', name: 't', 'x-estela': { construct: 'T.T', level: 'L2', scale: 'TEST', pair: 'S' } }
    const right = { type: 'radiogroup', name: 'q', choices: [1, 2], correctAnswer: 1 }
    const definition = onPages(
      [asking('a'), { ...asking('b'), type: 'matrix', columns: asking('b').choices, rows, eachRowRequired: true }],
      [asking('c', { pair: 'R', recalls: 'LA.A' }), { ...test, elements: [right] }],
    )
    expect(issuesOf(definition, 'first')).toEqual([])
  })

  it.each([
    ['construct-missing', { construct: undefined }, 'construct'],
    ['construct-ill-formed', { construct: 'LA NEED' }, 'construct'],
    ['level-unknown', { level: 'L5' }, 'level'],
    ['criterion-unknown', { criterion: 'FUN' }, 'criterion'],
    ['scale-unknown', { scale: 'AGR7', pair: 'none' }, 'scale'],
    ['pair-unknown', { pair: undefined }, 'pair'],
    ['test-off-panel', { scale: 'TEST' }, 'scale'],
    ['change-without-order', { scale: 'MULTI' }, 'pair'],
    ['change-without-order', { scale: 'TEXT' }, 'pair'],
    ['stage-off-ladder', { pair: 'L' }, 'pair'],
    ['expectation-off-pair', { expectation: 'LA.B' }, 'expectation'],
    ['recall-missing', { pair: 'R' }, 'recalls'],
    ['recall-off-pair', { recalls: 'LA.B' }, 'recalls'],
    ['recall-unknown', { pair: 'R', recalls: 'LA.B' }, 'recalls'],
    ['equivalence-ill-formed', { equivalent: { note: '', earlier: 'a', later: 'b' } }, 'equivalent'],
    ['equivalence-off-pair', { pair: 'none', equivalent: { note: 'a', earlier: 'a', later: 'b' } }, 'equivalent'],
  ])('finds %s in %j', (code, annotation, key) => {
    expect(told(onPages([asking('a', annotation)]))).toEqual([`${code} ${NOTES}/${key}`])
  })

  it.each([
    ['an annotation that is no object', { 'x-estela': 'LA.A' }, `annotation-ill-formed ${NOTES}`],
    [
      'a matrix without rows',
      { type: 'matrix', columns: asking('a').choices, eachRowRequired: true },
      `matrix-without-rows ${AT}`,
    ],
    [
      'a step that is missing',
      {
        choices: stepsOf('AGR5')
          .slice(1)
          .concat(DO_NOT_KNOW as never),
      },
      `scale-values ${AT}/choices`,
    ],
    ['a step too many', { choices: [...asking('a').choices, 6] }, `scale-values ${AT}/choices`],
    ['no choices at all', { type: 'rating', rateMax: 7, choices: undefined }, `scale-values ${AT}`],
    ['another order', { choices: [...stepsOf('AGR5').toReversed(), DO_NOT_KNOW] }, `scale-order ${AT}/choices`],
    ['an order that is shuffled', { choicesOrder: 'random' }, `scale-order ${AT}/choices`],
    ['no answer required', { isRequired: false }, `not-required ${AT}`],
    ['no way to pass', { choices: stepsOf('AGR5') }, `no-do-not-know ${AT}`],
  ])('finds %s', (_, parts, issue) => {
    expect(told(onPages([asking('a', {}, parts)]))).toContain(issue)
  })

  it('tells labels that stand at another step from labels in other words', () => {
    const [disagree, ...others] = asking('a').choices
    const labelled = (text: unknown) => onPages([asking('a', {}, { choices: [{ ...disagree, text }, ...others] })])
    expect(issuesOf(labelled('Strongly agree'))).toMatchObject([
      { code: 'scale-labels-swapped', severity: 'error', pointer: `${AT}/choices/0` },
    ])
    expect(issuesOf(labelled({ default: 'Strongly disagree', es: 'Nada de acuerdo' }))).toEqual([
      {
        code: 'scale-label-differs',
        severity: 'hint',
        pointer: `${AT}/choices/0`,
        data: {
          name: 'a',
          scale: 'AGR5',
          value: '1',
          language: 'es',
          expected: 'Totalmente en desacuerdo',
          found: 'Nada de acuerdo',
        },
      },
    ])
    expect(issuesOf(labelled({ default: 'Strongly disagree', fr: 'Pas du tout' }))).toEqual([])
  })

  it('finds a construct that is measured twice, also by the row of a matrix', () => {
    const matrix = {
      ...asking('m', { construct: 'CB.SKL' }),
      type: 'matrix',
      columns: asking('m').choices,
      rows: ['search'],
      eachRowRequired: true,
    }
    const definition = onPages([matrix, asking('b', { construct: 'CB.SKL.search' })])
    expect(issuesOf(definition)).toMatchObject([
      {
        code: 'construct-twice',
        pointer: '/pages/0/elements/1/x-estela/construct',
        data: { construct: 'CB.SKL.search', other: 'm' },
      },
    ])
  })

  it('finds what cannot be counted where it stands', () => {
    const repeated = { type: 'paneldynamic', name: 'p', templateElements: [asking('a')] }
    const typed = { ...asking('m'), type: 'matrixdropdown' }
    const panel = { ...asking('q'), type: 'panel', choices: undefined, elements: [] }
    const codes = issuesOf(onPages([repeated, typed, panel])).map(({ code }) => code)
    expect(codes).toEqual(expect.arrayContaining(['place-unmeasured', 'matrix-unmeasured', 'panel-unscored']))
  })

  it('finds a test without a right answer', () => {
    const annotation = { construct: 'T.T', level: 'L2', scale: 'TEST', pair: 'S' }
    const panel = { type: 'panel', name: 't', 'x-estela': annotation, elements: [{ type: 'text', name: 'q' }] }
    expect(told(onPages([panel]))).toEqual([`test-without-answers ${AT}`])
  })
})

describe('measurementIssues of a delayed questionnaire', () => {
  const [behaviour, results] = ['delayed-without-behaviour ', 'delayed-without-results ']

  it('asks for an L3 and for an L4 or INST item', () => {
    expect(told(onPages([asking('a')]), 'delayed')).toEqual([behaviour, results])
    expect(told(onPages([asking('a', { level: 'L3' })]), 'delayed')).toEqual([results])
    expect(told(onPages([asking('a', { level: 'L3' }), asking('b', { level: 'INST' })]), 'delayed')).toEqual([])
    expect(told(onPages([asking('a')]), 'first')).toEqual([])
  })

  it('goes by what the questionnaire says of itself before it goes by its place in the study', () => {
    const saying = (wave: unknown) => ({ 'x-estela': { wave }, ...onPages([asking('a')]) })
    expect(told(saying('delayed'), 'first')).toEqual([behaviour, results])
    expect(told(saying('first'), 'delayed')).toEqual([])
    expect(told(saying('later'), 'first')).toEqual(['wave-unknown /x-estela/wave'])
    expect(told({ ...saying('first'), 'x-estela': 'first' })).toEqual(['annotation-ill-formed /x-estela'])
  })

  it('asks every later E item which expectation it realises', () => {
    const definition = onPages([asking('a', { pair: 'E', level: 'L3' }), asking('b', { level: 'L4' })])
    expect(told(definition, 'delayed')).toEqual([`expectation-missing ${NOTES}/expectation`])
    expect(told(definition, 'first')).toEqual([])
  })
})

describe('measurementIssues of a realisation', () => {
  const realising = (outcomes: unknown, parts: Written = {}) =>
    told(
      onPages([
        asking(
          'a',
          { pair: 'E', scale: 'SINGLE', expectation: 'LA.B', outcomes },
          { choices: ['less', 'more', DO_NOT_KNOW], ...parts },
        ),
      ]),
    )
  const WHOLE = { did: ['less'], partly: [], not: ['more'], 'too-early': [] }

  it('has none where each choice has an outcome', () => {
    expect(realising(WHOLE)).toEqual([])
    expect(realising({ ...WHOLE, partly: ['other'] }, { showOtherItem: true })).toEqual([])
  })

  it.each([
    ['no outcomes', undefined, `outcomes-missing ${NOTES}/outcomes`],
    ['outcomes that are not lists', { did: ['less'] }, `outcomes-ill-formed ${NOTES}/outcomes`],
    ['an outcome of no choice', { ...WHOLE, partly: ['some'] }, `outcome-of-no-choice ${NOTES}/outcomes`],
    ['a choice with two outcomes', { ...WHOLE, partly: ['more'] }, `outcome-twice ${NOTES}/outcomes`],
    ['a choice without', { ...WHOLE, not: [] }, `choice-without-outcome ${AT}/choices/1`],
  ])('finds %s', (_, outcomes, issue) => {
    expect(realising(outcomes)).toEqual([issue])
  })
})

describe('measurementIssues of what is recalled', () => {
  const then = asking('then', { pair: 'R', recalls: 'LA.NOW' })

  it('wants it on a page of its own behind today’s', () => {
    expect(told(onPages([asking('now')], [then]))).toEqual([])
    expect(told(onPages([asking('now'), then]))).toEqual(['recall-too-near /pages/0/elements/1'])
    expect(told(onPages([then], [asking('now')]))).toEqual([`recall-too-near ${AT}`])
    const onOnePage = { ...onPages([asking('now')], [then]), questionsOnPageMode: 'singlePage' }
    expect(told(onOnePage)).toEqual(['recall-too-near /pages/1/elements/0'])
  })

  it('wants the same scale and the same rows', () => {
    const onOther = asking('then', { pair: 'R', recalls: 'LA.NOW', scale: 'SINGLE' })
    expect(told(onPages([asking('now')], [onOther]))).toEqual([
      'recall-on-other-scale /pages/1/elements/0/x-estela/scale',
    ])
    const matrix = (name: string, rows: readonly string[], annotation: Written = {}) =>
      asking(name, annotation, { type: 'matrix', columns: asking(name).choices, rows, eachRowRequired: true })
    const recalling = matrix('then', ['a', 'c'], { pair: 'R', recalls: 'LA.NOW' })
    expect(told(onPages([matrix('now', ['a', 'b'])], [recalling]))).toEqual([
      'recall-of-other-rows /pages/1/elements/0',
    ])
  })
})
