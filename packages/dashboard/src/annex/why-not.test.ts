import type { Change } from '@estela/contract'
import { describe, expect, it } from 'vitest'
import { whyNoHomogeneity, whyNoMean, whyNoSymmetry, whyNoTest, whyNotWeighted } from './why-not.ts'

const change = (parts: Partial<Change>): Change =>
  ({ matched: 45, up: 3, same: 32, down: 10, pooling: 'one', activities: [], weighted: null, ...parts }) as Change

const ofActivities = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ activityId: `a${index}`, matched: 9, up: 0, same: 9, down: 0 }))

describe('why a figure is missing', () => {
  it.each([whyNoSymmetry, whyNoHomogeneity])('a test of the table needs forty pairs: %o', (why) => {
    expect(why(change({ matched: 39 }))).toBe('few-for-table')
    expect(why(change({ up: 0, down: 0, same: 45 }))).toBe('nobody-moved')
    expect(why(change({ pooling: 'apart' }))).toBe('apart')
  })

  it('of a test: nobody moved, or activities stand side by side', () => {
    expect(whyNoTest(change({ up: 0, down: 0, same: 45, pooling: 'apart' }))).toBe('nobody-moved')
    expect(whyNoTest(change({ pooling: 'apart' }))).toBe('apart')
  })

  it('of the mean: activities side by side, or too few different differences', () => {
    expect(whyNoMean(change({ pooling: 'apart' }))).toBe('apart')
    expect(whyNoMean(change({}))).toBe('few-differences')
  })

  it('of the margins: answers between which nobody moved', () => expect(whyNoHomogeneity(change({}))).toBe('singular'))

  it('of weights: one activity alone, or activities that may not be weighted', () => {
    expect(whyNotWeighted(change({}))).toBe('one-activity')
    expect(whyNotWeighted(change({ activities: ofActivities(7) }))).toBe('weights-refused')
    const weighted = { dominance: 0.1, meanDifference: null, effectiveSize: 30 }
    expect(whyNotWeighted(change({ activities: ofActivities(2), weighted }))).toBe('not-averaged')
  })
})
