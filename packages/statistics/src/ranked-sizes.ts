import { differenceCounts, type PairedAnswers } from './paired-answers.ts'

/** Whether respondents who did not move are left out before the sizes are ranked, or (Pratt) after. */
export type ZeroRanking = 'dropped' | 'pratt'

/** Differences of one size: doubled mid-rank, and how many rose and fell. */
export interface RankedSize {
  readonly rank: number
  readonly up: number
  readonly down: number
}

/**
 * Ranks the sizes of difference, without their sign, with mid-ranks; a difference of zero gets no rank of its own.
 * @returns ascending by rank; empty when nobody moved
 * @throws {RangeError} when there is no pair or the answers are not well formed (see `transitionTable`)
 */
export function rankedSizes(answers: PairedAnswers, zeros: ZeroRanking): readonly RankedSize[] {
  const differences = differenceCounts(answers)
  const bySize = new Map<number, { up: number; down: number }>()
  for (const { difference, count } of differences) {
    if (difference === 0) continue
    const size = bySize.get(Math.abs(difference)) ?? { up: 0, down: 0 }
    size[difference < 0 ? 'down' : 'up'] += count
    bySize.set(Math.abs(difference), size)
  }
  const unmoved = differences.find(({ difference }) => difference === 0)?.count ?? 0
  let ranked = zeros === 'pratt' ? unmoved : 0
  return [...bySize]
    .sort(([a], [b]) => a - b)
    .map(([, { up, down }]) => {
      const rank = 2 * ranked + up + down + 1
      ranked += up + down
      return { rank, up, down }
    })
}

/** The ranks of all rises, and of all falls, in the same doubled unit. */
export function rankSums(sizes: readonly RankedSize[]): { readonly plus: number; readonly minus: number } {
  return sizes.reduce(
    ({ plus, minus }, { rank, up, down }) => ({ plus: plus + rank * up, minus: minus + rank * down }),
    { plus: 0, minus: 0 },
  )
}
