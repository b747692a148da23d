import type { Interval } from './interval.ts'
import type { PairedAnswers } from './paired-answers.ts'
import { wilsonInterval } from './wilson-interval.ts'
import { type YesNoTable, yesNoTable } from './yes-no-table.ts'

export interface ShareDifference extends Interval {
  /** Share of yes later − share of yes earlier. */
  readonly difference: number
}

/**
 * By how much did the share of yes change between two answers of the same respondents, and how sure is that? Newcombe's
 * square-and-add interval from the Wilson limits of both shares, with a correction of their correlation for small
 * groups.
 * @param answers both answers of each respondent; at least one pair, over exactly two values, of which the higher one
 *   is yes. Lists in which only one of them occurs must name both in `values`.
 * @param z normal quantile, unitless, above 0; the default gives 95 % confidence
 * @returns later − earlier, from −1 to 1 (shares, not percentage points): positive when more said yes the second time.
 *   Other sources print earlier − later, that is the same interval mirrored.
 * @throws {RangeError} when there is no pair, when there are not exactly two values, when the answers are not well
 *   formed (see `transitionTable`) or when `z` is not a finite number above 0
 * @source method 10 in R. G. Newcombe (1998), Improved confidence intervals for the difference between binomial
 *   proportions based on paired data, Statistics in Medicine 17:2635–2650.
 */
export function newcombePairedDifference(answers: PairedAnswers, z?: number): ShareDifference {
  const counts = yesNoTable(answers)
  const pairs = counts.both + counts.onlyEarlier + counts.onlyLater + counts.neither
  const earlier = wilsonInterval(counts.both + counts.onlyEarlier, pairs, z)
  const later = wilsonInterval(counts.both + counts.onlyLater, pairs, z)
  const earlierShare = (counts.both + counts.onlyEarlier) / pairs
  const laterShare = (counts.both + counts.onlyLater) / pairs
  const correlation = correctedCorrelation(counts)
  const difference = (counts.onlyLater - counts.onlyEarlier) / pairs
  return {
    difference,
    low: difference - distance(laterShare - later.low, earlier.high - earlierShare, correlation),
    high: difference + distance(later.high - laterShare, earlierShare - earlier.low, correlation),
  }
}

/** √(a² − 2ρab + b²), as a sum of what cannot be negative. */
function distance(a: number, b: number, correlation: number): number {
  return Math.sqrt((a - b) ** 2 + 2 * (1 - correlation) * a * b)
}

function correctedCorrelation({ both, onlyEarlier, onlyLater, neither }: YesNoTable): number {
  const margins = [both + onlyEarlier, onlyLater + neither, both + onlyLater, onlyEarlier + neither]
  if (margins.includes(0)) return 0
  const product = both * neither - onlyEarlier * onlyLater
  const half = (both + onlyEarlier + onlyLater + neither) / 2
  const corrected = product > 0 ? Math.max(product - half, 0) : product
  return margins.reduce((quotient, margin) => quotient / Math.sqrt(margin), corrected)
}
