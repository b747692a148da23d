import type { Interval } from './interval.ts'
import { requireCount } from './require-count.ts'
import { wilsonInterval } from './wilson-interval.ts'

/** How many of a group gave the answer. */
export interface ShareCount {
  readonly successes: number
  readonly total: number
}

export interface ShareDifference extends Interval {
  /** Share of the second group − share of the first. */
  readonly difference: number
}

/**
 * By how much does a share differ between two groups of different people, and how sure is that? Newcombe's hybrid score
 * interval, made of the Wilson intervals of both shares.
 * @param first whole numbers, 0 <= successes <= total, total at least 1
 * @param second in the same limits
 * @param z normal quantile, unitless, above 0; the default gives 95 % confidence
 * @returns as shares from −1 to 1 (not percentage points), positive when the second share is higher
 * @throws {RangeError} when the numbers do not satisfy the limits above
 * @source R. G. Newcombe (1998), Statistics in Medicine 17:873–890, method 10; the figures of
 *   `confint_proportions_2indep(method="newcomb")` of the Python package statsmodels, where the difference is first −
 *   second.
 */
export function newcombeDifference(first: ShareCount, second: ShareCount, z = 1.959963984540054): ShareDifference {
  requireShare('first', first)
  requireShare('second', second)
  const one = wilsonInterval(first.successes, first.total, z)
  const other = wilsonInterval(second.successes, second.total, z)
  const oneShare = first.successes / first.total
  const otherShare = second.successes / second.total
  const difference = otherShare - oneShare
  return {
    difference,
    low: difference - Math.hypot(otherShare - other.low, one.high - oneShare),
    high: difference + Math.hypot(other.high - otherShare, oneShare - one.low),
  }
}

function requireShare(argument: string, { successes, total }: ShareCount): void {
  requireCount(`${argument}.successes`, successes)
  requireCount(`${argument}.total`, total)
  if (total === 0) throw new RangeError(`${argument}.total must be at least 1`)
  if (successes > total) {
    throw new RangeError(`${argument}.successes must be at most ${argument}.total, not ${successes} of ${total}`)
  }
}
