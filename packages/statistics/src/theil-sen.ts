import type { Interval } from './interval.ts'
import { kendallVariance } from './kendall-variance.ts'
import { requireFinite } from './require-finite.ts'

/** One point of a series, such as a year and the value of an indicator in it. */
export interface SeriesPoint {
  readonly x: number
  readonly y: number
}

export interface TheilSenSlope extends Interval {
  /** Median of the slopes between all pairs of points. */
  readonly slope: number
}

const Z_95 = 1.959963984540054

/**
 * Theil–Sen slope: by how much does a series rise or fall per unit of time, whatever a few outliers do? With its 95 %
 * interval.
 * @param points at least 2, in any order, no two at the same x; gaps are left out
 * @returns y per unit of x. The bounds are two of the slopes between pairs; with fewer than 6 points they are the
 *   smallest and the largest one, which hold the true slope in less than 95 % of cases when there are fewer than 5
 * @throws {RangeError} when there are fewer than 2 points, an x occurs twice, or a number is not finite
 * @source H. Theil (1950), Proceedings of the KNAW 53; interval of P. K. Sen (1968), JASA 63:1379–1389, with the normal
 *   approximation. The figures of scipy.stats.theilslopes(alpha=0.95).
 */
export function theilSen(points: readonly SeriesPoint[]): TheilSenSlope {
  const slopes = ascendingSlopes(inOrder(points))
  const reach = Z_95 * Math.sqrt(kendallVariance(points.map(({ y }) => y)))
  const slopeAt = (position: number) => slopes[Math.min(Math.max(position, 0), slopes.length - 1)] as number
  return {
    slope: (slopeAt(Math.floor((slopes.length - 1) / 2)) + slopeAt(Math.floor(slopes.length / 2))) / 2,
    low: slopeAt(Math.round((slopes.length - reach) / 2) - 1),
    high: slopeAt(Math.round((slopes.length + reach) / 2)),
  }
}

function inOrder(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  if (points.length < 2) throw new RangeError(`points must hold at least 2 points, not ${points.length}`)
  const seen = new Set<number>()
  for (const [index, { x, y }] of points.entries()) {
    requireFinite(`points[${index}].x`, x)
    requireFinite(`points[${index}].y`, y)
    if (seen.has(x)) throw new RangeError(`points[${index}].x repeats ${x}`)
    seen.add(x)
  }
  // In another order a flat series would get the slope −0.
  return points.toSorted((a, b) => a.x - b.x)
}

function ascendingSlopes(points: readonly SeriesPoint[]): Float64Array {
  const slopes = points.flatMap((later, index) =>
    points.slice(0, index).map((earlier) => (later.y - earlier.y) / (later.x - earlier.x)),
  )
  return Float64Array.from(slopes).sort()
}
