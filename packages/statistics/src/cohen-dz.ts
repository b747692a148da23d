import { meanAndVariance } from './mean-and-variance.ts'
import { differenceCounts, type PairedAnswers } from './paired-answers.ts'

/**
 * Cohen's d_z: by how many standard deviations of the differences did answers change on average? It depends on how
 * alike the two answers of a respondent are, so it cannot be compared with a d of two groups; `cohenDav` can.
 * @param answers both answers of each respondent; at least two pairs
 * @returns mean of later − earlier over its standard deviation, unitless; null when all differences are the same
 * @throws {RangeError} when there are fewer than two pairs or the answers are not well formed (see `transitionTable`)
 * @source J. Cohen (1988), Statistical Power Analysis for the Behavioral Sciences, 2nd edition, p. 48; equals the
 *   paired t over √n.
 */
export function cohenDz(answers: PairedAnswers): number | null {
  const counts = differenceCounts(answers).map(({ difference, count }) => [difference, count] as const)
  const { mean, variance } = meanAndVariance(counts)
  return variance === 0 ? null : mean / Math.sqrt(variance)
}
