import { requireCount } from './require-count.ts'

/**
 * The median answer of a distribution given as counts.
 * @param values steps of the scale, strictly ascending
 * @param counts answers per step, in the same order; at least one answer in all
 * @returns the middle answer; with an even number of answers half-way between the two in the middle
 * @throws {RangeError} when the lists differ in length, the values do not ascend, a count is not one, or there is no
 *   answer
 */
export function medianOfCounts(values: readonly number[], counts: readonly number[]): number {
  requireDistribution(values, counts)
  const total = counts.reduce((sum, count) => sum + count, 0)
  if (total === 0) throw new RangeError('counts must hold at least one answer')
  const answerAt = (position: number) => {
    let passed = 0
    const step = counts.findIndex((count) => {
      passed += count
      return passed > position
    })
    return values[step] as number
  }
  return (answerAt(Math.floor((total - 1) / 2)) + answerAt(Math.floor(total / 2))) / 2
}

function requireDistribution(values: readonly number[], counts: readonly number[]): void {
  if (values.length !== counts.length) {
    throw new RangeError(`values and counts must have the same length, not ${values.length} and ${counts.length}`)
  }
  counts.forEach((count, index) => {
    requireCount(`counts[${index}]`, count)
    const value = values[index] as number
    const previous = index === 0 ? Number.NEGATIVE_INFINITY : (values[index - 1] as number)
    if (!Number.isFinite(value) || value <= previous)
      throw new RangeError(`values[${index}] must be above the one before`)
  })
}
