import { normalCdf } from './normal-cdf.ts'
import type { PairedAnswers } from './paired-answers.ts'
import { type RankedSize, rankedSizes, rankSums } from './ranked-sizes.ts'
import { signedRankTail } from './signed-rank-tail.ts'

export interface SignedRankTest {
  /** Sum of the ranks of those who answered higher, and of those who answered lower, the second time. */
  readonly tPlus: number
  readonly tMinus: number
  /** Normal score of tPlus, without continuity correction: positive when rises outweigh falls. */
  readonly z: number
  /** Two-sided: how probable a split at least this uneven is if every mover is as likely to rise as to fall. */
  readonly p: number
  readonly method: 'exact' | 'normal'
}

/** With more pairs than this that moved, the normal form is used. */
const EXACT_MOVERS_MAX = 500

/**
 * Wilcoxon signed-rank test with Pratt's treatment of zeros: did answers move one way more than the other? All sizes of
 * difference, zero included, are ranked with mid-ranks; then the zeros are dropped. The p is exact, conditional on the
 * sizes of the differences, to 500 pairs that moved; beyond, or where hundreds of different sizes stand on top of
 * hundreds of zeros, it comes from the normal form. Below six movers no p reaches 0.05.
 * @param answers both answers of each respondent; at least one pair
 * @returns null when nobody moved: there is nothing to test
 * @throws {RangeError} when there is no pair or the answers are not well formed (see `transitionTable`)
 * @source J. W. Pratt (1959), JASA 54:655–667; same figures as `wilcoxsign_test(zero.method = "Pratt",
 *   distribution = "exact")` of the R package coin.
 */
export function wilcoxonSignedRank(answers: PairedAnswers): SignedRankTest | null {
  const sizes = rankedSizes(answers, 'pratt')
  if (sizes.length === 0) return null
  const { plus, minus } = rankSums(sizes)
  const z = (plus - minus) / Math.sqrt(sumOver(sizes, ({ rank, up, down }) => rank * rank * (up + down)))
  const exact = exactP(sizes, Math.min(plus, minus))
  return {
    tPlus: plus / 2,
    tMinus: minus / 2,
    z,
    p: exact ?? 2 * normalCdf(-Math.abs(z)),
    method: exact === null ? 'normal' : 'exact',
  }
}

function exactP(sizes: readonly RankedSize[], smallerSum: number): number | null {
  if (sumOver(sizes, ({ up, down }) => up + down) > EXACT_MOVERS_MAX) return null
  const tail = signedRankTail(
    sizes.map(({ rank, up, down }) => ({ rank, count: up + down })),
    smallerSum,
  )
  return tail === null ? null : Math.min(1, 2 * tail)
}

const sumOver = (sizes: readonly RankedSize[], amount: (size: RankedSize) => number): number =>
  sizes.reduce((sum, size) => sum + amount(size), 0)
