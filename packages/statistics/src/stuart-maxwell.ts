import { chiSquareTail } from './chi-square-tail.ts'
import type { ChiSquareTest } from './chi-square-test.ts'
import { type PairedAnswers, transitionTable } from './paired-answers.ts'

/** One answer among those that were given. */
interface Answer {
  /** How many more gave it earlier than later. */
  readonly surplus: number
  /** How many changed between it and each of the answers after it in the list. */
  readonly exchanged: readonly number[]
}

/**
 * Stuart–Maxwell test of marginal homogeneity: are the answers distributed alike in both waves? The order of the scale
 * plays no part. Answers that nobody gave in either wave are dropped and give no degree of freedom. The p is that of a
 * large sample; below some 40 pairs show the table instead.
 * @param answers both answers of each respondent; at least one pair
 * @returns null where the test is not defined, because its matrix of variances is singular: when nobody changed, or
 *   when the answers fall into groups between which nobody changed (for instance an answer that some gave, but always
 *   twice)
 * @throws {RangeError} when there is no pair or the answers are not well formed (see `transitionTable`)
 * @source A. Stuart (1955), Biometrika 42:412–416; A. E. Maxwell (1970), British Journal of Psychiatry 116:651–655;
 *   same figures as `mh_test` of the R package coin and `SquareTable.homogeneity(method="stuart_maxwell")` of
 *   statsmodels.
 */
export function stuartMaxwell(answers: PairedAnswers): ChiSquareTest | null {
  const given = answersGiven(transitionTable(answers).table)
  const degreesOfFreedom = given.length - 1
  const chiSquare = degreesOfFreedom === 0 ? null : quadraticForm(given)
  return chiSquare === null ? null : { chiSquare, degreesOfFreedom, p: chiSquareTail(chiSquare, degreesOfFreedom) }
}

function answersGiven(table: readonly (readonly number[])[]): readonly Answer[] {
  const count = (from: number, to: number) => table[from]?.[to] as number
  const earlier = table.map(sum)
  const later = table.map((_, to) => sum(table.map((_row, from) => count(from, to))))
  const given = [...table.keys()].filter((answer) => earlier[answer] !== 0 || later[answer] !== 0)
  return given.map((answer, position) => ({
    surplus: (earlier[answer] as number) - (later[answer] as number),
    exchanged: given.slice(position + 1).map((other) => count(answer, other) + count(other, answer)),
  }))
}

/**
 * dᵀV⁻¹d by elimination, one answer after the other. V holds the exchanges as the Laplacian of a graph, and so does
 * what remains of it; kept as exchanges, all sums are of numbers that are not negative, and a singular V shows as an
 * exact 0.
 */
function quadraticForm([first, ...others]: readonly Answer[]): number | null {
  if (first === undefined || others.length === 0) return 0
  const exchanges = sum(first.exchanged)
  if (exchanges === 0) return null
  const share = (other: number) => (first.exchanged[other] as number) / exchanges
  const rest = quadraticForm(
    others.map(({ surplus, exchanged }, index) => ({
      surplus: surplus + first.surplus * share(index),
      exchanged: exchanged.map((count, offset) => count + exchanges * share(index) * share(index + 1 + offset)),
    })),
  )
  return rest === null ? null : first.surplus ** 2 / exchanges + rest
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
