/**
 * Variance of the number of rising less falling pairs of a series if every order of its values is equally likely.
 * @returns 0 when all values are equal
 * @source M. G. Kendall (1975), Rank Correlation Methods, with the term for tied values.
 */
export function kendallVariance(values: readonly number[]): number {
  const ties = new Map<number, number>()
  for (const value of values) ties.set(value, (ties.get(value) ?? 0) + 1)
  const ofTies = [...ties.values()].reduce((sum, tied) => sum + term(tied), 0)
  return (term(values.length) - ofTies) / 18
}

const term = (points: number): number => points * (points - 1) * (2 * points + 5)
