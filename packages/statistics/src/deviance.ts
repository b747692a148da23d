/** Up to this relative difference the series converges fast and the closed form would cancel. */
const SERIES_MAX = 0.3

/**
 * observed · log(observed / expected) + expected − observed, without loss of digits where the two are close. It is the
 * exponent of binomial and Poisson probabilities.
 * @param observed above 0
 * @param expected above 0
 * @source C. Loader (2000), Fast and accurate computation of binomial probabilities.
 */
export function deviance(observed: number, expected: number): number {
  const relative = (observed - expected) / (observed + expected)
  if (Math.abs(relative) > SERIES_MAX) return observed * Math.log(observed / expected) + expected - observed
  const square = relative * relative
  let sum = (observed - expected) * relative
  let power = 2 * observed * relative
  for (let odd = 3; ; odd += 2) {
    power *= square
    const next = sum + power / odd
    if (next === sum) return sum
    sum = next
  }
}
