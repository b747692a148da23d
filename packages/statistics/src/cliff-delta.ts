import { answerCounts, type IndependentAnswers, pairsHigher } from './answer-counts.ts'

/**
 * Cliff's δ: of all pairs of one person from each group, in which share is the second group higher, less the share in
 * which the first is? For the same people in two waves there is `pairedDominance`.
 * @param answers at least one answer in each group
 * @returns from −1, everybody of the first group answered higher than everybody of the second, to 1, the reverse; a
 *   share, not a percentage
 * @throws {RangeError} when the answers are not well formed (see `answerCounts`)
 * @source N. Cliff (1993), Psychological Bulletin 114:494–509; the figure of `cliff.delta` of the R package effsize with
 *   the second group as treatment.
 */
export function cliffDelta(answers: IndependentAnswers): number {
  const counts = answerCounts(answers)
  const first = counts.reduce((sum, count) => sum + count.first, 0)
  const second = counts.reduce((sum, count) => sum + count.second, 0)
  return (2 * pairsHigher(counts) - first * second) / (first * second)
}
