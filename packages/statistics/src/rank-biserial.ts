import type { PairedAnswers } from './paired-answers.ts'
import { rankedSizes, rankSums, type ZeroRanking } from './ranked-sizes.ts'

/**
 * Matched-pairs rank-biserial correlation r = (T⁺ − T⁻) / (T⁺ + T⁻): of the ranks of those who moved, by how large a
 * share do rises outweigh falls? Respondents who did not move do not pull it towards 0 (in `pairedDominance` they do).
 * @param answers both answers of each respondent; at least one pair
 * @param zeros whether those who did not move are left out before the sizes of difference are ranked (`'dropped'`) or
 *   after (`'pratt'`, the ranks of `wilcoxonSignedRank`); say which when the figure is printed
 * @returns from −1, all moves go down, to 1, all go up; null when nobody moved
 * @throws {RangeError} when there is no pair or the answers are not well formed (see `transitionTable`)
 * @source D. S. Kerby (2014), The simple difference formula, Comprehensive Psychology 3:11.IT.3.1; with dropped zeros
 *   the figure of `rank_biserial(later, earlier, paired = TRUE)` of the R package effectsize.
 */
export function rankBiserial(answers: PairedAnswers, zeros: ZeroRanking = 'dropped'): number | null {
  const { plus, minus } = rankSums(rankedSizes(answers, zeros))
  return plus + minus === 0 ? null : (plus - minus) / (plus + minus)
}
