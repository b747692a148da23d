import type { Uniform } from './seeded-generator.ts'

/** From this mean on the rejection method is valid; below, counting up is faster anyway. */
const REJECTION_MEAN_MIN = 10

/**
 * One draw from the binomial distribution: how many of `trials` succeed? Exact (no normal approximation), at a cost
 * that does not grow with `trials`.
 * @param trials whole number, at least 0
 * @param share probability of success, from 0 to 1
 * @source inversion BINV of V. Kachitvichyanukul and B. W. Schmeiser (1988), CACM 31:216–222, for small means;
 *   transformed rejection BTRS of W. Hörmann (1993), J. Statist. Comput. Simul. 46:101–110, for others.
 */
export function drawBinomial(trials: number, share: number, uniform: Uniform): number {
  if (share > 0.5) return trials - drawBinomial(trials, 1 - share, uniform)
  return trials * share < REJECTION_MEAN_MIN ? byInversion(trials, share, uniform) : byRejection(trials, share, uniform)
}

function byInversion(trials: number, share: number, uniform: Uniform): number {
  const odds = share / (1 - share)
  let left = uniform()
  let probability = Math.exp(trials * Math.log1p(-share))
  let successes = 0
  // The bound is met only when rounding leaves a rest above the last probability.
  while (left > probability && successes < trials) {
    left -= probability
    successes++
    probability *= odds * ((trials + 1) / successes - 1)
  }
  return successes
}

function byRejection(trials: number, share: number, uniform: Uniform): number {
  const spread = Math.sqrt(trials * share * (1 - share))
  const b = 1.15 + 2.53 * spread
  const a = -0.0873 + 0.0248 * b + 0.01 * share
  const alpha = (2.83 + 5.1 / b) * spread
  const surelyBelow = 0.92 - 4.2 / b
  for (;;) {
    const u = uniform() - 0.5
    const v = uniform()
    const edge = 0.5 - Math.abs(u)
    const successes = Math.floor(((2 * a) / edge + b) * u + trials * share + 0.5)
    if (edge >= 0.07 && v <= surelyBelow) return successes
    if (successes < 0 || successes > trials) continue
    const height = Math.log((v * alpha) / (a / (edge * edge) + b))
    if (height <= logRelativeToMode(trials, share, successes)) return successes
  }
}

/** Logarithm of P(successes) / P(mode). */
function logRelativeToMode(trials: number, share: number, successes: number): number {
  const mode = Math.floor((trials + 1) * share)
  const odds = share / (1 - share)
  return (
    (mode + 0.5) * Math.log((mode + 1) / (odds * (trials - mode + 1))) +
    (trials + 1) * Math.log((trials - mode + 1) / (trials - successes + 1)) +
    (successes + 0.5) * Math.log((odds * (trials - successes + 1)) / (successes + 1)) +
    stirlingRest(mode) +
    stirlingRest(trials - mode) -
    stirlingRest(successes) -
    stirlingRest(trials - successes)
  )
}

/** log k! minus its Stirling approximation around k + 1. */
function stirlingRest(k: number): number {
  const known = SMALL_RESTS[k]
  if (known !== undefined) return known
  const square = (k + 1) * (k + 1)
  return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / (k + 1)
}

/** The rests for k = 0 … 9, where the series is not yet accurate. */
const SMALL_RESTS: readonly number[] = Array.from({ length: 10 }, (_, k) => {
  let logFactorial = 0
  for (let factor = 2; factor <= k; factor++) logFactorial += Math.log(factor)
  return logFactorial - (0.5 * Math.log(2 * Math.PI) + (k + 0.5) * Math.log(k + 1) - (k + 1))
})
