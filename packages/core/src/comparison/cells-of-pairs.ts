import type { PairCell } from './comparison.ts'

/**
 * Writes `['4>3', 2]` as two pairs that chose 4 earlier and 3 later, so that tests read as the answers they are about.
 */
export function cellsOfPairs(...pairs: readonly (readonly [choices: string, pairs: number])[]): readonly PairCell[] {
  return pairs.map(([choices, count]) => {
    const [earlierChoice = '', laterChoice = ''] = choices.split('>')
    return { earlierChoice, laterChoice, pairs: count }
  })
}

/** One pair per position of two lists of answers. */
export function cellsOfLists(earlier: readonly number[], later: readonly number[]): readonly PairCell[] {
  return earlier.map((value, index) => ({ earlierChoice: String(value), laterChoice: String(later[index]), pairs: 1 }))
}
