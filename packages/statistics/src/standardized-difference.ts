import { answerCounts, type IndependentAnswers } from './answer-counts.ts'

/** How many people gave an answer. */
type Weighted = readonly [value: number, people: number]

/**
 * How far apart are the means of two groups of different people, measured in their standard deviation? The deviation is
 * the root of the mean of both variances (each over n − 1). Used to see whether those who stayed differ from those who
 * left.
 * @param answers at least one answer in each group
 * @returns mean of the second − mean of the first group, in standard deviations; null when nobody differs from the mean
 *   of the own group, or a group has a single answer, so that no deviation is known
 * @throws {RangeError} when the answers are not well formed (see `answerCounts`)
 * @source P. C. Austin (2009), Statistics in Medicine 28:3083–3107; the figure of `col_w_smd(s.d.denom = "pooled")` of
 *   the R package cobalt.
 */
export function standardizedDifference(answers: IndependentAnswers): number | null {
  const counts = answerCounts(answers)
  const first = meanAndVariance(counts.map((count) => [count.value, count.first]))
  const second = meanAndVariance(counts.map((count) => [count.value, count.second]))
  if (first === null || second === null || first.variance + second.variance === 0) return null
  return (second.mean - first.mean) / Math.sqrt((first.variance + second.variance) / 2)
}

function meanAndVariance(answers: readonly Weighted[]): { mean: number; variance: number } | null {
  const given = answers.filter(([, people]) => people > 0)
  const people = sumOver(given, () => 1)
  if (people < 2) return null
  // Counted from one of the values, so that equal answers have a variance of exactly 0.
  const origin = given[0]?.[0] as number
  const mean = origin + sumOver(given, (value) => value - origin) / people
  return { mean, variance: sumOver(given, (value) => (value - mean) ** 2) / (people - 1) }
}

const sumOver = (answers: readonly Weighted[], amount: (value: number) => number): number =>
  answers.reduce((sum, [value, people]) => sum + people * amount(value), 0)
