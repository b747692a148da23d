import type { Change, Scale } from '@estela/contract'
import { describe, expect, it } from 'vitest'
import { capacityPoints, detailOfCounts, placeOnScale } from './capacity-points.ts'

const scale: Scale = { id: 'CAP5', steps: [1, 2, 3, 4, 5].map((value) => ({ value, label: { en: `Step ${value}` } })) }

const change = (parts: Partial<Change>): Change =>
  ({
    detail: 'small',
    earlier: [0, 3, 3, 6, 1],
    later: [0, 2, 6, 5, 0],
    medianEarlier: 4,
    medianLater: 3,
    meanDifference: { value: -0.154, low: -0.462, high: 0.231 },
    ...parts,
  }) as Change

describe('the points of a capacity', () => {
  it('are the means of both times, and their difference is the mean difference', () => {
    const points = capacityPoints(scale, change({}))
    expect(points).toMatchObject({ measure: 'mean', earlier: 44 / 13, later: 42 / 13 })
    expect((points?.later ?? 0) - (points?.earlier ?? 0)).toBeCloseTo(-0.154, 3)
  })

  it('are the middle answers where there is no mean difference', () => {
    expect(capacityPoints(scale, change({ meanDifference: null }))).toEqual({ measure: 'median', earlier: 4, later: 3 })
  })

  it('are not drawn for a group of which only counts may be shown', () => {
    expect(capacityPoints(scale, change({ detail: 'counts', meanDifference: null }))).toBeNull()
  })
})

it.each([
  { value: 1, place: 0 },
  { value: 3, place: 0.5 },
  { value: 4.5, place: 0.875 },
  { value: 5, place: 1 },
])('$value stands at $place of the way up the scale', ({ value, place }) => {
  expect(placeOnScale(scale, value)).toBe(place)
})

it.each([
  { counts: [4, 5], detail: 'counts' },
  { counts: [5, 5], detail: 'small' },
  { counts: [14, 15], detail: 'small' },
  { counts: [15, 15], detail: 'full' },
])('a distribution of $counts shows $detail', ({ counts, detail }) => expect(detailOfCounts(counts)).toBe(detail))
