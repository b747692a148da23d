import { describe, expect, it } from 'vitest'
import { GOLDEN_SERIES } from './golden-series.ts'
import { seededGenerator } from './seeded-generator.ts'
import { theilSen } from './theil-sen.ts'

describe('theilSen', () => {
  it.each(GOLDEN_SERIES)('equals scipy on $name', ({ points, slope, low, high }) => {
    for (const order of [points, points.toReversed()]) {
      const estimate = theilSen(order)
      expect(estimate.slope).toBeCloseTo(slope, 12)
      expect(estimate.low).toBeCloseTo(low, 12)
      expect(estimate.high).toBeCloseTo(high, 12)
    }
  })

  it('is the median of the slopes, one outlier or not', () => {
    // Slopes 1, 1, 1, 1, 1, 1, 7, 9, 13, 25 with the outlier.
    const points = [1, 2, 3, 4, 29].map((y, x) => ({ x, y }))
    expect(theilSen(points).slope).toBe(1)
  })

  it('follows the unit of both axes and turns round with them', () => {
    for (const { points } of GOLDEN_SERIES) {
      const { slope, low, high } = theilSen(points)
      const months = theilSen(points.map(({ x, y }) => ({ x: 12 * x, y: 1000 + y })))
      expect(months.slope).toBeCloseTo(slope / 12, 10)
      const down = theilSen(points.map(({ x, y }) => ({ x, y: -y })))
      expect(down.slope).toBeCloseTo(-slope, 12)
      expect([down.low, down.high]).toEqual([-high, -low].map((bound) => expect.closeTo(bound, 12)))
    }
  })

  it('covers the true slope about as often as it says', () => {
    const uniform = seededGenerator(8)
    const studies = 1000
    let covered = 0
    for (let study = 0; study < studies; study++) {
      const points = Array.from({ length: 15 }, (_, x) => ({ x, y: 0.4 * x + 10 * (uniform() + uniform()) }))
      const { low, high } = theilSen(points)
      if (low <= 0.4 && 0.4 <= high) covered++
    }
    expect(covered / studies).toBeGreaterThan(0.93)
    expect(covered / studies).toBeLessThan(0.98)
  })

  it('bounds the slope by the smallest and the largest one when there are few points', () => {
    expect(theilSen([1, 5, 3].map((y, x) => ({ x, y })))).toEqual({ slope: 1, low: -2, high: 4 })
    expect(theilSen([1, 5].map((y, x) => ({ x, y })))).toEqual({ slope: 4, low: 4, high: 4 })
  })

  it('is flat when nothing changes', () => {
    const flat = [1, 2, 3, 4].map((x) => ({ x, y: 5 }))
    expect(theilSen(flat)).toEqual({ slope: 0, low: 0, high: 0 })
    expect(theilSen(flat.toReversed())).toEqual({ slope: 0, low: 0, high: 0 })
  })

  it.each([
    { points: [{ x: 2010, y: 1 }], message: 'points must hold at least 2 points, not 1' },
    {
      points: [
        { x: 1, y: 1 },
        { x: 2, y: 1 },
        { x: 1, y: 3 },
      ],
      message: 'points[2].x repeats 1',
    },
    {
      points: [
        { x: 1, y: 1 },
        { x: Number.NaN, y: 1 },
      ],
      message: 'points[1].x',
    },
    {
      points: [
        { x: 1, y: Number.NEGATIVE_INFINITY },
        { x: 2, y: 1 },
      ],
      message: 'points[0].y',
    },
  ])('refuses points that are not a series: $message', ({ points, message }) => {
    expect(() => theilSen(points)).toThrow(RangeError)
    expect(() => theilSen(points)).toThrow(message)
  })
})
