import { type PairedAnswers, transitionTable } from './paired-answers.ts'

export interface RaterAgreement {
  /** 1 for perfect agreement, 0 for what chance gives, below 0 for less; null where chance could not disagree. */
  readonly kappa: number | null
  /** Share of exact agreement, from 0 to 1. */
  readonly agreement: number
}

/**
 * Cohen's weighted κ: how far do two raters agree beyond what chance would give, when a near miss is better than a far
 * one? A disagreement counts by the number of steps between the two ratings, squared or as it is.
 * @param answers what both raters gave to each thing rated: the first rater as `earlier`, or in the rows of the table,
 *   the second as `later`, or in its columns. A step is one position in `values`, whatever the values are; values
 *   nobody gave are steps, too. Lists without `values` have a step per value that occurs.
 * @param weights `quadratic` or `linear` steps
 * @returns κ is null when each rater gave all things the same rating, both the same one
 * @throws {RangeError} when there is no pair or the answers are not well formed (see `transitionTable`)
 * @source J. Cohen (1968), Psychological Bulletin 70:213–220; quadratic steps as in J. L. Fleiss and J. Cohen (1973),
 *   Educational and Psychological Measurement 33:613–619. Same figures as `kappa2` of the R package irr with weights
 *   "squared" and "equal", which takes the values that occur as steps.
 */
export function weightedKappa(answers: PairedAnswers, weights: 'quadratic' | 'linear' = 'quadratic'): RaterAgreement {
  const { table } = transitionTable(answers)
  const first = table.map(sum)
  const second = table.map((_row, to) => sum(table.map((row) => row[to] as number)))
  const ratings = sum(first)
  const weight = (from: number, to: number) => (weights === 'quadratic' ? (from - to) ** 2 : Math.abs(from - to))
  const observed = sum(table.flatMap((row, from) => row.map((count, to) => weight(from, to) * count)))
  const expected = sum(first.flatMap((a, from) => second.map((b, to) => (weight(from, to) * a * b) / ratings)))
  return {
    kappa: expected === 0 ? null : 1 - observed / expected,
    agreement: sum(table.map((row, from) => row[from] as number)) / ratings,
  }
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
