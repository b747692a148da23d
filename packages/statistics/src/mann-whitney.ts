import { type AnswerCount, answerCounts, type IndependentAnswers, pairsHigher } from './answer-counts.ts'
import { mannWhitneyTail } from './mann-whitney-tail.ts'
import { normalCdf } from './normal-cdf.ts'

export interface MannWhitneyTest {
  /** Pairs of one person from each group in which the second group is higher; tied pairs count one half. */
  readonly u: number
  /** Normal score of u, without continuity correction: positive when the second group is higher. */
  readonly z: number
  /** Two-sided: how probable is a u at least this far from its mean if it is chance who belongs to which group? */
  readonly p: number
  readonly method: 'exact' | 'normal'
}

/** With more people than this in both groups together, the normal form is used. */
const EXACT_PEOPLE_MAX = 200

/**
 * Mann–Whitney test: does one of two groups of different people tend to answer higher than the other? The p is exact,
 * conditional on the answers with their ties, to 200 people in both groups together; beyond, it comes from the normal
 * form with correction for ties. The groups must not overlap: for the same people in two waves there is
 * `wilcoxonSignedRank`.
 * @param answers at least one answer in each group
 * @returns null when all answers are equal: there is nothing to test
 * @throws {RangeError} when the answers are not well formed (see `answerCounts`)
 * @source H. B. Mann and D. R. Whitney (1947), Annals of Mathematical Statistics 18:50–60. Same figures as
 *   `wilcox_test(distribution = "exact")` of the R package coin and, in the normal form, as
 *   scipy.stats.mannwhitneyu(use_continuity=False, method="asymptotic").
 */
export function mannWhitney(answers: IndependentAnswers): MannWhitneyTest | null {
  const counts = answerCounts(answers)
  if (counts.length === 1) return null
  const first = counts.reduce((sum, count) => sum + count.first, 0)
  const second = counts.reduce((sum, count) => sum + count.second, 0)
  const u = pairsHigher(counts)
  const fromMean = 2 * u - first * second
  const z = fromMean / Math.sqrt(doubledVariance(counts, first, second))
  const people = counts.map((count) => count.first + count.second)
  const exact = first + second <= EXACT_PEOPLE_MAX
  const p = exact ? mannWhitneyTail(people, second, Math.abs(fromMean)) : 2 * normalCdf(-Math.abs(z))
  return { u, z, p, method: exact ? 'exact' : 'normal' }
}

/** Variance of 2u over all ways to form the groups. As a sum of squares it keeps its accuracy when most answers tie. */
function doubledVariance(counts: readonly AnswerCount[], first: number, second: number): number {
  const people = first + second
  let squares = 0
  let below = 0
  for (const count of counts) {
    const tied = count.first + count.second
    squares += tied * (2 * below + tied - people) ** 2
    below += tied
  }
  return (first * second * squares) / (people * (people - 1))
}
