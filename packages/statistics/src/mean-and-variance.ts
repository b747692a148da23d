/** How often each number occurs. */
export type NumberCounts = Iterable<readonly [value: number, count: number]>

export interface MeanAndVariance {
  readonly mean: number
  /** With n − 1 below. Exactly 0 when all numbers are the same. */
  readonly variance: number
}

/**
 * Mean and variance of the numbers of at least two pairs, given as counts.
 * @throws {RangeError} naming `answers` when there are fewer than two
 */
export function meanAndVariance(counts: NumberCounts): MeanAndVariance {
  const all = [...counts]
  const sum = (amount: (value: number) => number) =>
    all.reduce((total, [value, count]) => total + count * amount(value), 0)
  const total = sum(() => 1)
  if (total < 2) throw new RangeError(`answers must hold at least two pairs, not ${total}`)
  // Counted from one of them, equal decimals have no rounding that could pass for a variance.
  const origin = all[0]?.[0] as number
  const mean = origin + sum((value) => value - origin) / total
  return { mean, variance: sum((value) => (value - mean) ** 2) / (total - 1) }
}
