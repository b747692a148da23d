import { binomialProbability, evenSplitP } from './binomial-tail.ts'
import type { PairedAnswers } from './paired-answers.ts'
import { yesNoTable } from './yes-no-table.ts'

export interface McNemarTest {
  /** Respondents who said yes earlier and no later, and the other way round. */
  readonly onlyEarlier: number
  readonly onlyLater: number
  /** Two-sided exact conditional p: never too small, on average too large. */
  readonly exactP: number
  /** The exact p less half the probability of what was seen on either side: near the nominal level in small groups. */
  readonly midP: number
}

/**
 * McNemar's test: did more respondents turn from yes to no than from no to yes? Exact; those who gave the same answer
 * twice are left out. When nobody changed both p are 1.
 * @param answers both answers of each respondent; at least one pair, over exactly two values, of which the higher one
 *   is yes. Lists in which only one of them occurs must name both in `values`.
 * @throws {RangeError} when there is no pair, when there are not exactly two values or when the answers are not well
 *   formed (see `transitionTable`)
 * @source Q. McNemar (1947), Psychometrika 12:153–157; mid-P: M. W. Fagerland, S. Lydersen and P. Laake (2013), BMC
 *   Medical Research Methodology 13:91. Exact p as `binom.test` of R and `mcnemar(exact=True)` of statsmodels.
 */
export function mcnemar(answers: PairedAnswers): McNemarTest {
  const { onlyEarlier, onlyLater } = yesNoTable(answers)
  const exactP = evenSplitP(onlyEarlier, onlyLater)
  return { onlyEarlier, onlyLater, exactP, midP: midP(onlyEarlier, onlyLater, exactP) }
}

function midP(onlyEarlier: number, onlyLater: number, exactP: number): number {
  const changed = onlyEarlier + onlyLater
  if (changed === 0) return 1
  const seen = binomialProbability(Math.min(onlyEarlier, onlyLater), changed)
  return onlyEarlier === onlyLater ? 1 - seen / 2 : exactP - seen
}
