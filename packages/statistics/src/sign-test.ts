import { evenSplitP } from './binomial-tail.ts'
import { movements } from './movements.ts'
import type { PairedAnswers } from './paired-answers.ts'

export interface SignTest {
  /** Respondents who answered higher, and lower, the second time. */
  readonly up: number
  readonly down: number
  /** Two-sided: how probable a split at least this uneven is if every mover is as likely to rise as to fall. */
  readonly p: number
}

/**
 * Sign test: did more respondents answer higher than lower the second time? It asks for the direction of each move and
 * never for its size, so it holds where the steps of the scale are not comparable. Exact to millions of pairs; those
 * who did not move are left out. Below six movers no p reaches 0.05.
 * @param answers both answers of each respondent; at least one pair
 * @returns null when nobody moved: there is nothing to test
 * @throws {RangeError} when there is no pair or the answers are not well formed (see `transitionTable`)
 * @source W. J. Dixon and A. M. Mood (1946), The statistical sign test, JASA 41:557–566; same p as `binom.test(up, up +
 *   down)` of R and `scipy.stats.binomtest`.
 */
export function signTest(answers: PairedAnswers): SignTest | null {
  const { up, down } = movements(answers)
  return up + down === 0 ? null : { up, down, p: evenSplitP(up, down) }
}
