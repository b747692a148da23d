import { expect, it } from 'vitest'
import type { StageCase } from './comparison.ts'
import { timeToStage } from './time-to-stage.ts'

/** Stages reported right after, after 12 and after 24 months; null where fewer than five reported. */
const reporting = (...medians: readonly (number | null)[]): StageCase => ({
  activityId: 'a',
  gained: null,
  waves: medians.map((median, index) => ({ offsetMonths: 12 * index, reports: median === null ? null : 8, median })),
})
const times = (count: number, each: StageCase): StageCase[] => Array.from({ length: count }, () => each)

it('needs ten cases with a report', () => {
  expect(timeToStage([...times(9, reporting(1, 5)), reporting(null, null)], 5)).toBeNull()
})

it('counts those that have not reached the stage as under way for as long as they are followed', () => {
  // Four of ten have reached it after 12 months; two are not followed longer; of the four left, one reaches it at 24.
  const cases = [
    ...times(4, reporting(1, 5)),
    ...times(2, reporting(1, 3)),
    reporting(1, 3, 6),
    ...times(3, reporting(1, 3, 4)),
  ]
  const curve = timeToStage(cases, 5)
  expect(curve).toMatchObject({ cases: 10, median: 24 })
  const shares = curve?.steps.map(({ months, atRisk, share }) => [months, atRisk, Number(share.toFixed(4))])
  expect(shares).toEqual([
    [12, 10, 0.4],
    [24, 4, 0.55],
  ])
  for (const { share, low, high } of curve?.steps ?? []) {
    expect(low).toBeLessThan(share)
    expect(high).toBeGreaterThan(share)
  }
})

it('does not take a stopped case for one that arrived', () => {
  expect(timeToStage(times(10, reporting(1, 9)), 5)?.median).toBeNull()
})
