import { chiSquareTail } from './chi-square-tail.ts'
import type { ChiSquareTest } from './chi-square-test.ts'
import { type PairedAnswers, transitionTable } from './paired-answers.ts'

/**
 * Bowker's test of symmetry: between any two answers, did as many respondents go one way as the other? The order of the
 * scale plays no part. Two answers between which nobody went give no degree of freedom. The p is that of a large
 * sample; below some 40 pairs show the table instead.
 * @param answers both answers of each respondent; at least one pair
 * @returns null when nobody changed: there is nothing to test
 * @throws {RangeError} when there is no pair or the answers are not well formed (see `transitionTable`)
 * @source A. H. Bowker (1948), A test for symmetry in contingency tables, JASA 43:572–574. Where all answers were
 *   exchanged, the figures of `mcnemar.test(correct = FALSE)` of R and of `SquareTable.symmetry` of statsmodels; for
 *   answers between which nobody went, R gives NaN and statsmodels counts a degree of freedom.
 */
export function bowkerSymmetry(answers: PairedAnswers): ChiSquareTest | null {
  const { table } = transitionTable(answers)
  let chiSquare = 0
  let degreesOfFreedom = 0
  for (const [low, row] of table.entries()) {
    for (const [high, up] of row.entries()) {
      const down = table[high]?.[low] as number
      if (high <= low || up + down === 0) continue
      chiSquare += (up - down) ** 2 / (up + down)
      degreesOfFreedom++
    }
  }
  return degreesOfFreedom === 0 ? null : { chiSquare, degreesOfFreedom, p: chiSquareTail(chiSquare, degreesOfFreedom) }
}
