import { normalCdf } from './normal-cdf.ts'
import { differenceCounts, type PairedAnswers } from './paired-answers.ts'
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

/** Differences of one size: doubled mid-rank, and how many rose and fell. */
interface RankedSize {
  readonly rank: number
  readonly up: number
  readonly down: number
}

/** With more pairs than this that moved, the normal form is used. */
const EXACT_MOVERS_MAX = 500

/**
 * Wilcoxon signed-rank test with Pratt's treatment of zeros: did answers move one way more than the other? All sizes of
 * difference, zero included, are ranked with mid-ranks; then the zeros are dropped. The p is exact, conditional on the
 * sizes of the differences, to 500 pairs that moved; beyond, or where hundreds of different sizes stand on top of
 * hundreds of zeros, it comes from the normal form. Below six movers no p reaches 0.05.
 * @param answers both answers of each respondent
 * @returns null when nobody moved: there is nothing to test
 * @throws {RangeError} when the answers are not well formed (see `differenceCounts`)
 * @source J. W. Pratt (1959), JASA 54:655–667; same figures as `wilcoxsign_test(zero.method = "Pratt",
 *   distribution = "exact")` of the R package coin.
 */
export function wilcoxonSignedRank(answers: PairedAnswers): SignedRankTest | null {
  const sizes = rankedSizes(answers)
  if (sizes.length === 0) return null
  const plus = sumOver(sizes, ({ rank, up }) => rank * up)
  const minus = sumOver(sizes, ({ rank, down }) => rank * down)
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

function rankedSizes(answers: PairedAnswers): readonly RankedSize[] {
  const bySize = new Map<number, { up: number; down: number }>()
  for (const { difference, count } of differenceCounts(answers)) {
    const size = bySize.get(Math.abs(difference)) ?? { up: 0, down: 0 }
    size[difference < 0 ? 'down' : 'up'] += count
    bySize.set(Math.abs(difference), size)
  }
  let ranked = 0
  return [...bySize]
    .sort(([a], [b]) => a - b)
    .map(([size, { up, down }]) => {
      const rank = 2 * ranked + up + down + 1
      ranked += up + down
      return { size, rank, up, down }
    })
    .filter(({ size }) => size > 0)
}

const sumOver = (sizes: readonly RankedSize[], amount: (size: RankedSize) => number): number =>
  sizes.reduce((sum, size) => sum + amount(size), 0)
