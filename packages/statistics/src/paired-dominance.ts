import { movements } from './movements.ts'
import type { PairedAnswers } from './paired-answers.ts'

/**
 * Cliff's paired dominance d_w = (up − down) / n: "net 42 of 100 answered lower". Respondents who did not move count in
 * n.
 * @param answers both answers of each respondent; at least one pair
 * @returns from −1, everybody answered lower the second time, to 1, everybody higher; a share, not a percentage
 * @throws {RangeError} when there is no pair or the answers are not well formed (see `transitionTable`)
 * @source N. Cliff (1996), Ordinal Methods for Behavioral Data Analysis, chapter 6 ("within" dominance).
 */
export function pairedDominance(answers: PairedAnswers): number {
  const { up, same, down } = movements(answers)
  return (up - down) / (up + same + down)
}
