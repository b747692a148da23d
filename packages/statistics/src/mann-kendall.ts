import { kendallVariance } from './kendall-variance.ts'
import { normalCdf } from './normal-cdf.ts'
import { requireFinite } from './require-finite.ts'

export interface MannKendallTest {
  /** Pairs of points of which the later is higher, less those of which it is lower. */
  readonly s: number
  /** Variance of s if every order of the values is equally likely. */
  readonly variance: number
  /** Normal score of s, with continuity correction: positive when the values rise. */
  readonly z: number
  /** Two-sided, from the normal form: how probable is an s at least this far from 0 without a trend? */
  readonly p: number
}

/**
 * Mann–Kendall test: do the values of a series tend to rise, or to fall, in the course of time? Only the order of the
 * points counts, so gaps are left out. Points that depend on the one before make p too small.
 * @param values one for each point in time, in the order of time, at least 2
 * @returns null when all values are equal or there are only 2: there is nothing to test. A p worth showing needs about 8
 *   values
 * @throws {RangeError} when there are fewer than 2 values, or one is not finite
 * @source H. B. Mann (1945), Econometrica 13:245–259; the figures of `mk.test` of the R package trend.
 */
export function mannKendall(values: readonly number[]): MannKendallTest | null {
  if (values.length < 2) throw new RangeError(`values must hold at least 2 numbers, not ${values.length}`)
  for (const [index, value] of values.entries()) requireFinite(`values[${index}]`, value)
  const variance = kendallVariance(values)
  if (values.length === 2 || variance === 0) return null

  const s = risesLessFalls(values)
  const z = (s - Math.sign(s)) / Math.sqrt(variance)
  return { s, variance, z, p: 2 * normalCdf(-Math.abs(z)) }
}

function risesLessFalls(values: readonly number[]): number {
  let balance = 0
  for (const [index, value] of values.entries()) {
    for (let earlier = 0; earlier < index; earlier++) balance += Math.sign(value - (values[earlier] as number))
  }
  return balance
}
