import { meanAndVariance } from './mean-and-variance.ts'
import { differenceCounts, eachPair, type PairedAnswers } from './paired-answers.ts'

/**
 * Cohen's d_av: by how many standard deviations of the answers did answers change on average? The standard deviation is
 * the root mean square of those of the two waves, √((s₁² + s₂²) / 2), not their plain mean.
 * @param answers both answers of each respondent; at least two pairs
 * @returns mean of later − earlier over that standard deviation, unitless; null when everybody answered alike in both
 *   waves
 * @throws {RangeError} when there are fewer than two pairs or the answers are not well formed (see `transitionTable`)
 * @source G. Cumming (2012), Understanding the New Statistics, chapter 11.
 */
export function cohenDav(answers: PairedAnswers): number | null {
  const earlier = new Map<number, number>()
  const later = new Map<number, number>()
  eachPair(answers, (first, second, count) => {
    earlier.set(first, (earlier.get(first) ?? 0) + count)
    later.set(second, (later.get(second) ?? 0) + count)
  })
  const variance = (meanAndVariance(earlier).variance + meanAndVariance(later).variance) / 2
  const { mean } = meanAndVariance(differenceCounts(answers).map(({ difference, count }) => [difference, count]))
  return variance === 0 ? null : mean / Math.sqrt(variance)
}
