import { deviance } from './deviance.ts'
import { stirlingRest } from './stirling-rest.ts'

/** Up to here ½ⁿ is a normal number, and the product that starts from it keeps its digits. */
const PRODUCT_TRIALS_MAX = 1000

/**
 * How probable are exactly `successes` heads in `trials` throws of a fair coin?
 * @param successes whole number, from 0 to `trials`
 * @param trials whole number
 * @returns relative error below 1e-12; every digit exact to 50 trials
 * @source the product of the definition for few trials; C. Loader (2000), Fast and accurate computation of binomial
 *   probabilities, for many.
 */
export function binomialProbability(successes: number, trials: number): number {
  const fewer = Math.min(successes, trials - successes)
  if (trials > PRODUCT_TRIALS_MAX && fewer > 0) return saddlePointProbability(fewer, trials)
  let probability = 0.5 ** trials
  for (let each = 1; each <= fewer; each++) probability = (probability * (trials - each + 1)) / each
  return probability
}

function saddlePointProbability(successes: number, trials: number): number {
  const failures = trials - successes
  const rest = stirlingRest(trials) - stirlingRest(successes) - stirlingRest(failures)
  const distance = deviance(successes, trials / 2) + deviance(failures, trials / 2)
  return Math.exp(rest - distance) * Math.sqrt(trials / (2 * Math.PI * successes * failures))
}

/**
 * How probable are at most `successes` heads in `trials` throws of a fair coin? Summed from the largest probability
 * down, so the tail keeps its relative accuracy however small it is.
 * @param successes whole number, from 0 to half of `trials`
 * @param trials whole number
 * @returns relative error below 1e-12; 0 only where it is below the smallest number
 */
export function binomialTail(successes: number, trials: number): number {
  let probability = binomialProbability(successes, trials)
  let tail = probability
  for (let fewer = successes; fewer > 0 && probability > tail * Number.EPSILON * 1e-3; fewer--) {
    probability *= fewer / (trials - fewer + 1)
    tail += probability
  }
  return tail
}

/**
 * Two-sided exact binomial p: how probable is a split at least as uneven as `one` to `other` when both sides are as
 * likely?
 * @param one whole number
 * @param other whole number
 * @returns 1 for an even split and for none
 */
export function evenSplitP(one: number, other: number): number {
  // With an odd number the most even split has probability 1 too; the doubled tail would miss it by rounding.
  if (Math.abs(one - other) <= 1) return 1
  return Math.min(1, 2 * binomialTail(Math.min(one, other), one + other))
}
