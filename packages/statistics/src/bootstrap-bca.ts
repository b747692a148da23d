import { acceleration, bcaInterval, requireResamples } from './bca-interval.ts'
import { drawBinomial } from './draw-binomial.ts'
import type { Interval } from './interval.ts'
import { type DifferenceCount, differenceCounts, type PairedAnswers } from './paired-answers.ts'
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
 * are resampled through the counts of each difference, so that a million pairs cost as much as a hundred. Where whole
 * events were drawn rather than respondents, see `clusterBootstrapBca`.
 * @param answers both answers of each respondent; at least one pair
 * @param options.seed whole number; the same seed and answers give the same interval
 * @param options.resamples whole number, at least 1 000
 * @param options.confidence between 0 and 1
 * @returns in units of the answers; null below 10 pairs or 3 distinct differences, where the method is not defined
 * @throws {RangeError} when there is no pair, the answers are not well formed (see `transitionTable`) or an option is
 *   outside its limits
 * @source B. Efron (1987), Better bootstrap confidence intervals, JASA 82:171–185.
 */
export function bootstrapBca(
  answers: PairedAnswers,
  { seed, resamples = 5000, confidence = 0.95 }: { seed: number; resamples?: number; confidence?: number },
): MeanDifference | null {
  requireResamples(resamples)
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`confidence must lie between 0 and 1, not ${confidence}`)
  const uniform = seededGenerator(seed)

  const differences = differenceCounts(answers).toSorted((a, b) => b.count - a.count)
  const pairs = sumOver(differences, ({ count }) => count)
  if (pairs < PAIRS_MIN || differences.length < DISTINCT_DIFFERENCES_MIN) return null

  const total = sumOver(differences, ({ difference, count }) => difference * count)
  const mean = total / pairs
  const resampled = Float64Array.from({ length: resamples }, () => resampledTotal(differences, pairs, uniform)).sort()
  // Leaving out one pair moves the mean by (difference − mean) / (pairs − 1).
  const skew = acceleration(differences.map(({ difference, count }) => ({ influence: difference - mean, count })))
  const { low, high } = bcaInterval({ estimate: total, resampled, skew }, confidence)
  return { mean, low: low / pairs, high: high / pairs }
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

const sumOver = (differences: readonly DifferenceCount[], amount: (each: DifferenceCount) => number): number =>
  differences.reduce((sum, each) => sum + amount(each), 0)
