import { stirlingRest } from './stirling-rest.ts'

/**
 * Hedges' J: a standardised difference from few respondents is too large on average; times J it is not. Exact, J =
 * Γ(df/2) / (√(df/2) · Γ((df − 1)/2)), not the approximation 1 − 3/(4 df − 1).
 * @param degreesOfFreedom of the standard deviation, above 1; for n pairs n − 1
 * @returns between 0 and 1
 * @throws {RangeError} when `degreesOfFreedom` is not a finite number above 1: with 1 the average does not exist
 * @source L. V. Hedges (1981), Distribution theory for Glass's estimator of effect size, J. Educational Statistics
 *   6:107–128.
 */
export function hedgesCorrection(degreesOfFreedom: number): number {
  if (!(degreesOfFreedom > 1 && Number.isFinite(degreesOfFreedom))) {
    throw new RangeError(`degreesOfFreedom must be a finite number above 1, not ${degreesOfFreedom}`)
  }
  const half = degreesOfFreedom / 2
  const rests = stirlingRest(half) - stirlingRest(half - 0.5)
  return Math.exp(rests - 0.5 - (half - 1) * Math.log1p(-1 / degreesOfFreedom))
}
