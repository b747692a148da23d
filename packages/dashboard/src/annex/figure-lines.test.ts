import type { Change, ChangeRow } from '@estela/contract'
import { describe, expect, it } from 'vitest'
import { type FigureLine, figureLines, otherPeopleLines } from './figure-lines.ts'
import { figureWriter } from './figure-writer.ts'

const write = figureWriter('en')

const change: Change = {
  shown: true,
  detail: 'full',
  claim: 'C1',
  pooling: 'one',
  leftOut: { activities: 0, people: 0 },
  months: { min: 6, max: 6 },
  invited: 84,
  matched: 38,
  withoutStep: 4,
  outsideWindow: 1,
  earlier: [0, 1, 6, 14, 17],
  later: [0, 2, 9, 13, 14],
  transitions: null,
  up: 3,
  same: 25,
  down: 10,
  dominance: -7 / 38,
  medianEarlier: 4,
  medianLater: 4,
  meanDifference: { value: -8 / 38, low: -0.4211, high: -0.0263 },
  test: {
    method: 'exact',
    p: 0.076171875,
    z: -1.9645765,
    tPlus: 94.5,
    tMinus: 321.5,
    signP: 0.09228515625,
    adjusted: { method: 'benjamini-hochberg', p: 0.076171875, family: 7, limit: 0.1 },
  },
  effects: { rankBiserial: -0.5714, cohenDz: -0.3385, hedgesGz: -0.3315, cohenDav: -0.2423 },
  symmetry: null,
  homogeneity: null,
  favourable: {
    earlier: 31,
    later: 27,
    difference: { value: -4 / 38, low: -0.2235, high: 0.0077 },
    tango: { low: -0.2413, high: -0.0038 },
    midP: 0.0625,
  },
  clustering: null,
  weighted: null,
  upBounds: { low: 3 / 84, high: 49 / 84 },
  downBounds: { low: 10 / 84, high: 56 / 84 },
  activities: [],
  sentence: { en: 'Among 38 people …' },
}

const row = { role: 'exploratory', threshold: null } as ChangeRow

const small: Change = {
  ...change,
  detail: 'counts',
  matched: 7,
  meanDifference: null,
  test: null,
  effects: null,
  favourable: null,
}

const figures = (lines: readonly FigureLine[]) =>
  new Map(lines.map(({ id, value, word, why }) => [id, value ?? word ?? why]))

describe('the figures of one group', () => {
  const shown = figures(figureLines(row, change, write))

  it.each([
    ['matched', '38'],
    ['without-step', '4'],
    ['moved', '3 · 25 · 10'],
    ['dominance', '−0.184'],
    ['mean-difference', '−0.211 [−0.421;\u00a0−0.026]'],
    ['wilcoxon-p', '0.07617'],
    ['wilcoxon-form', 'exact'],
    ['wilcoxon-sums', '94.5 · 321.5'],
    ['sign-p', '0.09229'],
    ['adjusted-by', 'benjamini-hochberg'],
    ['adjusted-family', '7 · 0.1'],
    ['bowker', 'few-for-table'],
    ['favourable-difference', '−0.105 [−0.224;\u00a00.008]'],
    ['weighted-dominance', 'one-activity'],
    ['up-bounds', '[0.036;\u00a00.583]'],
    ['claim', 'C1'],
    ['threshold', 'no-threshold'],
  ])('%s reads %s', (id, value) => expect(shown.get(id)).toBe(value))

  it('name the method of every figure that has one, and the cluster bootstrap where activities were drawn', () => {
    const method = (pooling: Change['pooling']) =>
      figureLines(row, { ...change, pooling }, write).find(({ id }) => id === 'mean-difference')?.method
    expect([method('one'), method('clusters')]).toEqual(['bca', 'clusters'])
  })
})

it('activities side by side have no common test and no common interval', () => {
  const apart = {
    ...change,
    pooling: 'apart',
    matched: 71,
    symmetry: null,
    homogeneity: null,
    favourable: null,
  } as const
  const lines = figures(figureLines(row, { ...apart, test: null, meanDifference: null }, write))
  const untested = ['mean-difference', 'wilcoxon-p', 'sign-p', 'bowker', 'stuart-maxwell', 'favourable-difference']
  expect(untested.map((id) => lines.get(id))).toEqual(untested.map(() => 'apart'))
})

describe('a very small group', () => {
  const lines = figureLines(row, small, write)

  it('has counts, and no share, middle, mean, test or bound', () => {
    const valued = lines.filter(({ value }) => value !== null).map(({ id }) => id)
    expect(valued).toEqual([
      'matched',
      'without-step',
      'outside-window',
      'left-out-activities',
      'left-out-people',
      'moved',
    ])
  })

  it('says why of every figure that is missing', () => {
    expect(lines.filter(({ value, word, why }) => value === null && word === undefined && why === undefined)).toEqual(
      [],
    )
  })
})

it('a part of the people has no counts of those left aside: they are not known for it', () => {
  const lines = figures(figureLines(row, { ...change, withoutStep: null, outsideWindow: null }, write))
  expect([lines.get('without-step'), lines.get('outside-window')]).toEqual(['not-by-group', 'not-by-group'])
})

it('people who answered only once are two groups, without a test below ten in each', () => {
  const others = {
    shown: true,
    leftOut: { activities: 1, people: 0 },
    values: [1, 2],
    earlierOnly: [2, 4],
    laterOnly: [5, 6],
    cliffDelta: null,
    mannWhitney: null,
    sentence: { en: '' },
  } as const
  const lines = figures(otherPeopleLines(others, write))
  expect([lines.get('earlier-only'), lines.get('later-only'), lines.get('mann-whitney')]).toEqual([
    '6',
    '11',
    'few-others',
  ])
})
