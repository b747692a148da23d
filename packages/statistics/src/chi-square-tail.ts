import { deviance } from './deviance.ts'
import { normalCdf } from './normal-cdf.ts'
import { stirlingRest } from './stirling-rest.ts'

/**
 * P(X > x) for X chi-square distributed: the p of a chi-square test. For whole degrees of freedom the tail is a sum of
 * positive terms, Poisson probabilities with mean x/2 at 0, 1 … or at ½, 1½ …; nothing is subtracted, so it keeps its
 * relative accuracy however small it is.
 * @param x at least 0, finite
 * @param degreesOfFreedom whole number, at least 1
 * @returns relative error below 1e-12
 * @source M. Abramowitz and I. A. Stegun (1964), Handbook of Mathematical Functions, 26.4.4 and 26.4.5; same figures as
 *   `pchisq(lower.tail = FALSE)` of R and `scipy.stats.chi2.sf`.
 */
export function chiSquareTail(x: number, degreesOfFreedom: number): number {
  const mean = x / 2
  const isEven = degreesOfFreedom % 2 === 0
  const beforeSum = isEven ? 0 : 2 * normalCdf(-Math.sqrt(x))
  return Math.min(1, beforeSum + poissonSum(isEven ? 0 : 0.5, degreesOfFreedom / 2 - 1, mean))
}

/** Sum from the largest term both ways, so that terms too small for a number do not take the others with them. */
function poissonSum(first: number, last: number, mean: number): number {
  if (last < first) return 0
  const largest = Math.min(last, first + Math.max(0, Math.floor(mean - first)))
  const start = poissonTerm(largest, mean)
  let sum = start
  let term = start
  for (let at = largest; at > first && term > 0; at--) {
    term *= at / mean
    sum += term
  }
  term = start
  for (let at = largest + 1; at <= last && term > 0; at++) {
    term *= mean / at
    sum += term
  }
  return sum
}

/** e^−mean · mean^at / Γ(at + 1), at a whole or half number. */
function poissonTerm(at: number, mean: number): number {
  if (at === 0) return Math.exp(-mean)
  return Math.exp(-stirlingRest(at) - deviance(at, mean)) / Math.sqrt(2 * Math.PI * at)
}
