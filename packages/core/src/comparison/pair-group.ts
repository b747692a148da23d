import type { PairCell } from './comparison.ts'

/** What those of one study who answered an item both times answered. */
export interface PairGroup {
  /** Months between the two waves. */
  readonly months: number
  readonly cells: readonly PairCell[]
}

/** A group whose pairs are sorted into those that count for a figure and the others. */
export interface MatchedGroup {
  readonly months: number
  readonly matched: readonly PairCell[]
  readonly unmatched: readonly PairCell[]
}

/** Sorts the pairs of each group by whether both answers count. Groups without any pair are dropped. */
export function matchPairs(
  groups: readonly PairGroup[],
  counts: { readonly earlier: (choice: string) => boolean; readonly later: (choice: string) => boolean },
): readonly MatchedGroup[] {
  const isMatched = ({ earlierChoice, laterChoice }: PairCell) =>
    counts.earlier(earlierChoice) && counts.later(laterChoice)
  return groups
    .filter(({ cells }) => countPairs(cells) > 0)
    .map(({ months, cells }) => ({
      months,
      matched: cells.filter(isMatched),
      unmatched: cells.filter((cell) => !isMatched(cell)),
    }))
}

export const countPairs = (cells: readonly PairCell[]): number => cells.reduce((sum, { pairs }) => sum + pairs, 0)
