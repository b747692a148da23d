import { differenceCounts, type PairedAnswers } from './paired-answers.ts'

export interface Movements {
  readonly up: number
  readonly same: number
  readonly down: number
}

/**
 * How many respondents answered higher, the same and lower the second time?
 * @param answers both answers of each respondent; at least one pair
 * @throws {RangeError} when there is no pair or the answers are not well formed (see `transitionTable`)
 */
export function movements(answers: PairedAnswers): Movements {
  const moved = { up: 0, same: 0, down: 0 }
  for (const { difference, count } of differenceCounts(answers)) {
    if (difference > 0) moved.up += count
    else if (difference < 0) moved.down += count
    else moved.same += count
  }
  return moved
}
