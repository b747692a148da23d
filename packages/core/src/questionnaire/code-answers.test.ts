import { describe, expect, it } from 'vitest'
import type { Answers } from '../submission/answers.ts'
import { answerCoder, TOOK_PART } from './code-answers.ts'
import { ANNOTATION_KEY, listItems } from './list-items.ts'

const measuring = (annotation: object) => ({ [ANNOTATION_KEY]: { level: 'L1', pair: 'S', ...annotation } })

/** What is counted of the answers to a questionnaire of these elements. */
const codeOf = (elements: readonly object[], answers: Answers) => {
  const definition = { pages: [{ elements }] }
  return answerCoder(definition, listItems(definition))(answers)
}

const NEED = { type: 'rating', name: 'need', ...measuring({ construct: 'LA.NEED', scale: 'AGR5' }) }
const SKILLS = {
  type: 'matrix',
  name: 'skills',
  rows: ['search', { value: 'draft', text: 'Drafting' }],
  ...measuring({ construct: 'CB.SKL', scale: 'CON5' }),
}
const BARRIERS = {
  type: 'checkbox',
  name: 'barriers',
  choices: ['money', { value: 2, text: 'Time' }],
  showOtherItem: true,
  showNoneItem: true,
  ...measuring({ construct: 'CB.BAR', scale: 'MULTI', pair: 'E' }),
}

describe('answerCoder', () => {
  it('says of everybody that they took part, also when nothing was answered', () => {
    expect(codeOf([NEED], {})).toEqual({ [TOOK_PART]: 'yes' })
    expect(codeOf([], {})).toEqual({ [TOOK_PART]: 'yes' })
  })

  it('codes each answer by its value as text', () => {
    const elements = [
      NEED,
      { type: 'radiogroup', name: 'help', ...measuring({ construct: 'LA.AUT', scale: 'SINGLE' }) },
      { type: 'boolean', name: 'used', ...measuring({ construct: 'LA.USE', scale: 'SINGLE' }) },
      { type: 'text', name: 'share', ...measuring({ construct: 'IF.COV', scale: 'NUM' }) },
    ]
    expect(codeOf(elements, { need: 4, help: 'less-help', used: false, share: 0 })).toEqual({
      [TOOK_PART]: 'yes',
      'LA.NEED': '4',
      'LA.AUT': 'less-help',
      'LA.USE': 'false',
      'IF.COV': '0',
    })
  })

  it('keeps the codes of those who do not know', () => {
    expect(codeOf([NEED], { need: -97 })).toMatchObject({ 'LA.NEED': '-97' })
  })

  it('codes each row of a matrix, and leaves out those not answered', () => {
    expect(codeOf([SKILLS], { skills: { draft: 2 } })).toEqual({ [TOOK_PART]: 'yes', 'CB.SKL.draft': '2' })
    expect(codeOf([SKILLS], { skills: 'broken' })).toEqual({ [TOOK_PART]: 'yes' })
  })

  it('puts a realisation on the line of the expectation it answers', () => {
    const applied = measuring({ construct: 'CB.APL', scale: 'FRE5', pair: 'E', expectation: 'CB.INT' })
    expect(codeOf([{ type: 'rating', name: 'applied', ...applied }], { applied: 5 })).toEqual({
      [TOOK_PART]: 'yes',
      'CB.INT': '5',
    })
  })

  it('never counts free texts, dates, references or sets of several choices', () => {
    const elements = ['TEXT', 'DATE', 'REF', 'MULTI'].map((scale) => ({
      type: 'text',
      name: scale,
      ...measuring({ construct: `X.${scale}`, scale }),
    }))
    expect(codeOf(elements, { TEXT: 'words', DATE: '2025-01-01', REF: 'a', MULTI: ['a', 'b'] })).toEqual({
      [TOOK_PART]: 'yes',
    })
  })

  it('reads an answer where survey-core stores it: under the value name, where the author gave one', () => {
    const named = { ...NEED, valueName: 'shared' }
    expect(codeOf([named], { shared: 4 })).toEqual({ [TOOK_PART]: 'yes', 'LA.NEED': '4' })
  })

  it('ignores questions that measure nothing', () => {
    expect(codeOf([{ type: 'text', name: 'name' }, NEED], { name: 'A. Person', need: 3 })).toEqual({
      [TOOK_PART]: 'yes',
      'LA.NEED': '3',
    })
  })
})

describe('answerCoder: what may be expected several at a time', () => {
  it('codes every choice as chosen or not chosen', () => {
    expect(codeOf([BARRIERS], { barriers: ['money'] })).toEqual({
      [TOOK_PART]: 'yes',
      'CB.BAR.money': 'chosen',
      'CB.BAR.2': 'not-chosen',
      'CB.BAR.other': 'not-chosen',
    })
    expect(codeOf([BARRIERS], { barriers: [2, 'other'], 'barriers-Comment': 'words' })).toEqual({
      [TOOK_PART]: 'yes',
      'CB.BAR.money': 'not-chosen',
      'CB.BAR.2': 'chosen',
      'CB.BAR.other': 'chosen',
    })
  })

  it('codes "none of these" as nothing chosen, which is not the same as no answer', () => {
    expect(codeOf([BARRIERS], { barriers: ['none'] })).toMatchObject({
      'CB.BAR.money': 'not-chosen',
      'CB.BAR.2': 'not-chosen',
    })
    expect(codeOf([BARRIERS], {})).toEqual({ [TOOK_PART]: 'yes' })
  })

  it('puts the choices asked later on the lines of the same choices before', () => {
    const met = measuring({ construct: 'CB.MET', scale: 'MULTI', pair: 'E', expectation: 'CB.BAR' })
    expect(codeOf([{ ...BARRIERS, name: 'met', ...met }], { met: ['money'] })).toMatchObject({
      'CB.BAR.money': 'chosen',
      'CB.BAR.2': 'not-chosen',
    })
  })
})

describe('answerCoder: what is recalled', () => {
  const NOW = { type: 'rating', name: 'now', ...measuring({ construct: 'CB.CON', scale: 'CON5' }) }
  const recalling = measuring({ construct: 'CB.CON.BEFORE', scale: 'CON5', pair: 'R', recalls: 'CB.CON' })
  const BEFORE = { type: 'rating', name: 'before', ...recalling }

  it('stands with what is said of today, wherever it is asked', () => {
    const both = { [TOOK_PART]: 'yes', 'CB.CON': { now: '4', before: '2' } }
    expect(codeOf([NOW, BEFORE], { now: 4, before: 2 })).toEqual(both)
    expect(codeOf([BEFORE, NOW], { now: 4, before: 2 })).toEqual(both)
  })

  it('is left out where nothing was said of today, and today stands alone where nothing is recalled', () => {
    expect(codeOf([NOW, BEFORE], { before: 2 })).toEqual({ [TOOK_PART]: 'yes' })
    expect(codeOf([NOW, BEFORE], { now: 4 })).toEqual({ [TOOK_PART]: 'yes', 'CB.CON': '4' })
  })

  it('goes row by row in a matrix', () => {
    const before = measuring({ construct: 'CB.SKL.BEFORE', scale: 'CON5', pair: 'R', recalls: 'CB.SKL' })
    const answers = { skills: { search: 4, draft: 3 }, past: { search: 1 } }
    expect(codeOf([SKILLS, { ...SKILLS, name: 'past', ...before }], answers)).toEqual({
      [TOOK_PART]: 'yes',
      'CB.SKL.search': { now: '4', before: '1' },
      'CB.SKL.draft': '3',
    })
  })
})

describe('answerCoder: a test', () => {
  const TEST = {
    type: 'panel',
    name: 'test',
    elements: [
      { type: 'radiogroup', name: 'q1', correctAnswer: 'a' },
      { type: 'radiogroup', name: 'q2', correctAnswer: 'b' },
      { type: 'radiogroup', name: 'q3', correctAnswer: 'c' },
      { type: 'comment', name: 'remark' },
    ],
    ...measuring({ construct: 'CB.TST', scale: 'TEST' }),
  }

  it('is coded by the number of right answers; a question left out is not right', () => {
    expect(codeOf([TEST], { q1: 'a', q2: 'b', q3: 'x' })).toEqual({ [TOOK_PART]: 'yes', 'CB.TST': '2' })
    expect(codeOf([TEST], { q1: 'x' })).toEqual({ [TOOK_PART]: 'yes', 'CB.TST': '0' })
  })

  it('counts several right answers as one when all of them were chosen, in whatever order', () => {
    const several = { type: 'checkbox', name: 'q4', correctAnswer: ['a', 'b'] }
    const test = { ...TEST, elements: [several] }
    expect(codeOf([test], { q4: ['b', 'a'] })).toMatchObject({ 'CB.TST': '1' })
    expect(codeOf([test], { q4: ['a'] })).toMatchObject({ 'CB.TST': '0' })
  })

  it('has no score when none of its questions was answered', () => {
    expect(codeOf([TEST], { remark: 'words' })).toEqual({ [TOOK_PART]: 'yes' })
  })

  it('never gives away which answers were given', () => {
    expect(Object.keys(codeOf([TEST], { q1: 'a', q2: 'b' }))).toEqual([TOOK_PART, 'CB.TST'])
  })
})
