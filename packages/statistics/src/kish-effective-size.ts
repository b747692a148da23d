import { requireCount } from './require-count.ts'

/**
 * How many equally weighted answers would say as much as these weighted ones? Kish's (Σw)² / Σw².
 * @param weights one per answer, or one per group of answers when `counts` says how many share it; finite, not
 *   negative, at least one above 0. Their unit does not matter.
 * @param counts whole numbers, in the order of `weights`
 * @returns answers: at most as many as have a weight above 0, and exactly that many when all weights are equal
 * @throws {RangeError} when the lists differ in length, a weight or count is not as said above, or no answer has a
 *   weight
 * @source L. Kish (1965), Survey Sampling; L. Kish (1992), Journal of Official Statistics 8:183–200.
 */
export function kishEffectiveSize(weights: readonly number[], counts?: readonly number[]): number {
  if (counts !== undefined && counts.length !== weights.length) {
    throw new RangeError(`weights and counts must have the same length, not ${weights.length} and ${counts.length}`)
  }
  const groups = weights.map((weight, index) => ({
    weight,
    count: counts === undefined ? 1 : (counts[index] as number),
  }))
  groups.forEach(({ weight, count }, index) => {
    if (!(weight >= 0 && Number.isFinite(weight))) {
      throw new RangeError(`weights[${index}] must be a finite number that is not negative, not ${weight}`)
    }
    requireCount(`counts[${index}]`, count)
  })
  const largest = groups.reduce((max, { weight, count }) => (count > 0 ? Math.max(max, weight) : max), 0)
  if (largest === 0) throw new RangeError('weights must hold at least one answer with a weight above 0')

  // As parts of the largest, so that squares of large weights stay within the range of numbers.
  const total = groups.reduce((sum, { weight, count }) => sum + count * (weight / largest), 0)
  const squares = groups.reduce((sum, { weight, count }) => sum + count * (weight / largest) ** 2, 0)
  return total ** 2 / squares
}
