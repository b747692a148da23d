import type { ShareDifference } from './newcombe-paired-difference.ts'
import type { PairedAnswers } from './paired-answers.ts'
import { yesNoTable } from './yes-no-table.ts'

/**
 * By how much did the share of yes change between two answers of the same respondents, and how sure is that? Tango's
 * score interval: all differences that the answers do not refute.
 * @param answers both answers of each respondent; at least one pair, over exactly two values, of which the higher one
 *   is yes. Lists in which only one of them occurs must name both in `values`.
 * @param z normal quantile, unitless, above 0; the default gives 95 % confidence
 * @returns later − earlier, from −1 to 1 (shares, not percentage points): positive when more said yes the second time.
 *   Other sources print earlier − later, that is the same interval mirrored.
 * @throws {RangeError} when there is no pair, when there are not exactly two values, when the answers are not well
 *   formed (see `transitionTable`) or when `z` is not a finite number above 0
 * @source T. Tango (1998), Equivalence test and confidence interval for the difference in proportions for the
 *   paired-sample design, Statistics in Medicine 17:891–908; same figures as `scoreci.mp` of the R package PropCIs.
 */
export function tangoPairedDifference(answers: PairedAnswers, z = 1.959963984540054): ShareDifference {
  if (!(z > 0 && Number.isFinite(z))) throw new RangeError(`z must be a finite number above 0, not ${z}`)
  const { both, onlyEarlier, onlyLater, neither } = yesNoTable(answers)
  const pairs = both + onlyEarlier + onlyLater + neither
  return {
    difference: (onlyLater - onlyEarlier) / pairs,
    low: -highestUnrefuted({ gained: onlyEarlier, lost: onlyLater, pairs }, z),
    high: highestUnrefuted({ gained: onlyLater, lost: onlyEarlier, pairs }, z),
  }
}

interface Turns {
  readonly gained: number
  readonly lost: number
  readonly pairs: number
}

/** Bisection down to neighbouring numbers: the score falls from 0 at the estimate, and may have a pole at 1. */
function highestUnrefuted(turns: Turns, z: number): number {
  if (isUnrefuted(turns, 1, z)) return 1
  let unrefuted = (turns.gained - turns.lost) / turns.pairs
  let refuted = 1
  for (;;) {
    const middle = (unrefuted + refuted) / 2
    if (middle <= unrefuted || middle >= refuted) return unrefuted
    if (isUnrefuted(turns, middle, z)) unrefuted = middle
    else refuted = middle
  }
}

/** Does the score lie within ±z if the true difference is `difference`? Multiplied out, for its variance may be 0. */
function isUnrefuted({ gained, lost, pairs }: Turns, difference: number, z: number): boolean {
  // Below 0 the terms of the variance would cancel; seen from the other side they add up.
  if (difference < 0) return isUnrefuted({ gained: lost, lost: gained, pairs }, -difference, z)
  const variance = 2 * likeliestLoss({ gained, lost, pairs }, difference) + difference * (1 - difference)
  return (gained - lost - pairs * difference) ** 2 <= z * z * pairs * variance
}

/** Probability to turn from yes to no that fits best when gains are likelier by `difference`; root of 2nq² + bq − c. */
function likeliestLoss({ gained, lost, pairs }: Turns, difference: number): number {
  const b = (2 * pairs - gained + lost) * difference - gained - lost
  const c = lost * difference * (1 - difference)
  const root = Math.sqrt(b * b + 8 * pairs * c)
  return b > 0 ? (2 * c) / (b + root) : (root - b) / (4 * pairs)
}
