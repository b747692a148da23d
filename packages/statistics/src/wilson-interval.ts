import type { Interval } from './interval.ts'
import { requireCount } from './require-count.ts'

/**
 * Wilson score interval for a share: "12 of 40 said yes, so the true share is likely 18–45 %".
 * @param successes people who gave the answer; whole number, 0 <= successes <= total
 * @param total people who answered the question; whole number, at least 1
 * @param z normal quantile, unitless, above 0; the default gives 95 % confidence
 * @returns bounds as shares of `total`, from 0 to 1 (not percent)
 * @throws {RangeError} when the numbers do not satisfy the limits above
 * @source E. B. Wilson (1927), JASA 22:209–212; method 3 in R. G. Newcombe (1998), Statistics in Medicine 17:857–872.
 */
export function wilsonInterval(successes: number, total: number, z = 1.959963984540054): Interval {
  requireCount('successes', successes)
  requireCount('total', total)
  if (total === 0) throw new RangeError('total must be at least 1')
  if (successes > total) throw new RangeError(`successes must be at most total, not ${successes} of ${total}`)
  if (!(z > 0 && Number.isFinite(z))) throw new RangeError(`z must be a finite number above 0, not ${z}`)

  const share = successes / total
  const shrink = 1 + (z * z) / total
  const centre = (share + (z * z) / (2 * total)) / shrink
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total))
  // Rounding leaves 2.8e-17 where the bound is 0 and 1 − 1e-16 where it is 1.
  return { low: successes === 0 ? 0 : centre - half, high: successes === total ? 1 : centre + half }
}
