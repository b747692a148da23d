import type { StageRow } from '@estela/contract'
import { describe, expect, it } from 'vitest'
import { countCases, isStopped, ladderOf, latestStage, offsetsOf, type StageCase } from './stage-figures.ts'

const stages = ['Request', 'Draft', 'Adopted', 'Stopped']

/** One case with a report at each month; null where it is not shown. */
const caseOf = (reported: Readonly<Record<number, number | null>>): StageCase => ({
  activityId: 'an-activity',
  waves: Object.entries(reported).map(([months, median]) => ({
    offsetMonths: Number(months),
    reports: median === null ? null : 6,
    median,
  })),
  gained: null,
})

const rowOf = (...cases: readonly StageCase[]): StageRow => ({
  item: 'LA.STG',
  wording: { en: 'At what stage is the text today?' },
  scale: { id: 'STG', steps: stages.map((en, index) => ({ value: index === 3 ? 9 : index, label: { en } })) },
  cases,
  timeToStage: null,
  sentence: { en: 'No case …' },
})

describe('the ladder of a law', () => {
  it('has its rungs in order, and "stopped" apart from them', () => {
    const { rungs, stopped } = ladderOf(rowOf())
    expect(rungs.map(({ label }) => label.en)).toEqual(['Request', 'Draft', 'Adopted'])
    expect(stopped?.label.en).toBe('Stopped')
  })

  it('knows "stopped" only on the ladders of laws and strategies: elsewhere 9 is a step like any other', () => {
    const row = rowOf()
    expect(isStopped(row, 9)).toBe(true)
    expect(isStopped({ ...row, scale: { ...row.scale, id: 'STS' } }, 9)).toBe(true)
    expect(isStopped({ ...row, scale: { ...row.scale, id: 'MILESTONES' } }, 9)).toBe(false)
  })
})

it('the months of all cases stand once and in order', () => {
  expect(offsetsOf(rowOf(caseOf({ 0: 1, 24: 2 }), caseOf({ 0: 1, 12: 1 })))).toEqual([0, 12, 24])
})

it('the latest stage is the last that is shown', () => {
  expect(latestStage(caseOf({ 0: 1, 12: 2, 24: null }))).toBe(2)
  expect(latestStage(caseOf({ 0: null }))).toBeNull()
})

describe('cases by stage', () => {
  it('are counted from five cases with a report on', () => {
    const four = [caseOf({ 0: 0, 12: 2 }), caseOf({ 0: 0, 12: 1 }), caseOf({ 0: 1 }), caseOf({ 0: 1, 12: 9 })]
    expect(countCases(rowOf(...four))).toBeNull()
    expect(countCases(rowOf(...four, caseOf({ 0: null })))).toBeNull()
    expect(countCases(rowOf(...four, caseOf({ 0: 0, 12: null })))?.map(({ first, latest }) => [first, latest])).toEqual(
      [
        [3, 1],
        [2, 2],
        [0, 1],
        [0, 1],
      ],
    )
  })
})
