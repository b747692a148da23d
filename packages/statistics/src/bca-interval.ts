import type { Interval } from './interval.ts'
import { normalCdf } from './normal-cdf.ts'
import { normalQuantile } from './normal-quantile.ts'
import { requireCount } from './require-count.ts'

/** What a bootstrap found, in any unit. */
export interface Resampling {
  readonly estimate: number
  /** The estimate of each resample, ascending. */
  readonly resampled: Float64Array
  /** See `acceleration`. */
  readonly skew: number
}

/**
 * Bias-corrected and accelerated bootstrap interval, in the unit of the estimate.
 * @param confidence between 0 and 1
 * @source B. Efron (1987), Better bootstrap confidence intervals, JASA 82:171–185. The bias correction counts resamples
 *   equal to the estimate as half below, so that turning the answers round turns the interval round.
 */
export function bcaInterval({ estimate, resampled, skew }: Resampling, confidence: number): Interval {
  const bias = normalQuantile(shareBelow(resampled, estimate))
  const bound = (share: number) => {
    const shifted = bias + normalQuantile(share)
    return quantile(resampled, normalCdf(bias + shifted / (1 - skew * shifted)))
  }
  return { low: bound((1 - confidence) / 2), high: bound((1 + confidence) / 2) }
}

/** How far leaving out a unit lowers the estimate, up to a factor common to all, and how many such units there are. */
export interface Influence {
  readonly influence: number
  readonly count: number
}

/**
 * Acceleration of a BCa interval by the jackknife.
 * @param influences with a mean of 0, not all 0
 */
export function acceleration(influences: readonly Influence[]): number {
  const squares = influences.reduce((sum, { influence, count }) => sum + count * influence ** 2, 0)
  const cubes = influences.reduce((sum, { influence, count }) => sum + count * influence ** 3, 0)
  return cubes / (6 * squares ** 1.5)
}

/** @throws {RangeError} naming `resamples`, unless it is a whole number of at least 1 000 */
export function requireResamples(resamples: number): void {
  requireCount('resamples', resamples)
  if (resamples < 1000) throw new RangeError(`resamples must be at least 1000, not ${resamples}`)
}

function shareBelow(sorted: Float64Array, value: number): number {
  const below = sorted.filter((each) => each < value).length
  const equal = sorted.filter((each) => each === value).length
  return (below + equal / 2) / sorted.length
}

/** The value at `share` of the way through a sorted list, between neighbours in proportion. */
function quantile(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1)
  const low = sorted[Math.floor(position)] as number
  const high = sorted[Math.ceil(position)] as number
  return low + (high - low) * (position - Math.floor(position))
}
