import { drawBinomial } from './draw-binomial.ts'
import type { Interval } from './interval.ts'
import { normalCdf } from './normal-cdf.ts'
import { normalQuantile } from './normal-quantile.ts'
import { type DifferenceCount, differenceCounts, type PairedAnswers } from './paired-answers.ts'
import { requireCount } from './require-count.ts'
import { seededGenerator, type Uniform } from './seeded-generator.ts'

export interface MeanDifference extends Interval {
  /** Mean of later − earlier. */
  readonly mean: number
}

/** Below these the interval is not trustworthy, and there is none. */
const PAIRS_MIN = 10
const DISTINCT_DIFFERENCES_MIN = 3

/**
 * By how much did answers change on average, and how sure is that? BCa bootstrap interval of the mean difference. Pairs
 * are resampled through the counts of each difference, so that a million pairs cost as much as a hundred.
 * @param answers both answers of each respondent
 * @param options.seed whole number; the same seed and answers give the same interval
 * @param options.resamples whole number, at least 1 000
 * @param options.confidence between 0 and 1
 * @returns in units of the answers; null below 10 pairs or 3 distinct differences, where the method is not defined
 * @throws {RangeError} when the answers are not well formed or an option is outside its limits
 * @source B. Efron (1987), Better bootstrap confidence intervals, JASA 82:171–185. The bias correction counts resamples
 *   equal to the estimate as half below, so that turning the answers round turns the interval round.
 */
export function bootstrapBca(
  answers: PairedAnswers,
  { seed, resamples = 5000, confidence = 0.95 }: { seed: number; resamples?: number; confidence?: number },
): MeanDifference | null {
  requireCount('resamples', resamples)
  if (resamples < 1000) throw new RangeError(`resamples must be at least 1000, not ${resamples}`)
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`confidence must lie between 0 and 1, not ${confidence}`)
  const uniform = seededGenerator(seed)

  const differences = differenceCounts(answers).toSorted((a, b) => b.count - a.count)
  const pairs = sumOver(differences, ({ count }) => count)
  if (pairs < PAIRS_MIN || differences.length < DISTINCT_DIFFERENCES_MIN) return null

  const total = sumOver(differences, ({ difference, count }) => difference * count)
  const totals = Float64Array.from({ length: resamples }, () => resampledTotal(differences, pairs, uniform)).sort()
  const bias = normalQuantile(shareBelow(totals, total))
  const skew = acceleration(differences, total / pairs)
  const bound = (share: number) => {
    const shifted = bias + normalQuantile(share)
    return quantile(totals, normalCdf(bias + shifted / (1 - skew * shifted))) / pairs
  }
  return { mean: total / pairs, low: bound((1 - confidence) / 2), high: bound((1 + confidence) / 2) }
}

/** Sum of the differences of one resample: its counts are multinomial, drawn as one binomial after the other. */
function resampledTotal(differences: readonly DifferenceCount[], pairs: number, uniform: Uniform): number {
  let total = 0
  let undrawn = pairs
  let ahead = pairs
  for (const { difference, count } of differences) {
    if (undrawn === 0) break
    const drawn = count === ahead ? undrawn : drawBinomial(undrawn, count / ahead, uniform)
    total += drawn * difference
    undrawn -= drawn
    ahead -= count
  }
  return total
}

function shareBelow(sorted: Float64Array, value: number): number {
  const below = sorted.filter((each) => each < value).length
  const equal = sorted.filter((each) => each === value).length
  return (below + equal / 2) / sorted.length
}

/** Jackknife estimate: leaving out one pair moves the mean by (difference − mean) / (pairs − 1). */
function acceleration(differences: readonly DifferenceCount[], mean: number): number {
  const squares = sumOver(differences, ({ difference, count }) => count * (difference - mean) ** 2)
  const cubes = sumOver(differences, ({ difference, count }) => count * (difference - mean) ** 3)
  return cubes / (6 * squares ** 1.5)
}

/** The value at `share` of the way through a sorted list, between neighbours in proportion. */
function quantile(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1)
  const low = sorted[Math.floor(position)] as number
  const high = sorted[Math.ceil(position)] as number
  return low + (high - low) * (position - Math.floor(position))
}

const sumOver = (differences: readonly DifferenceCount[], amount: (each: DifferenceCount) => number): number =>
  differences.reduce((sum, each) => sum + amount(each), 0)
