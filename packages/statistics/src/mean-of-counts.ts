import { requireCount } from './require-count.ts'
import { requireFinite } from './require-finite.ts'

/**
 * The mean answer of a distribution given as counts.
 * @param values steps of the scale
 * @param counts answers per step, in the same order; at least one answer in all
 * @throws {RangeError} naming the argument when the lists differ in length, a value is not finite, a count is not one,
 *   or there is no answer
 */
export function meanOfCounts(values: readonly number[], counts: readonly number[]): number {
  if (values.length !== counts.length) {
    throw new RangeError(`values and counts must have the same length, not ${values.length} and ${counts.length}`)
  }
  let total = 0
  let people = 0
  counts.forEach((count, index) => {
    const value = values[index] as number
    requireFinite(`values[${index}]`, value)
    requireCount(`counts[${index}]`, count)
    total += value * count
    people += count
  })
  if (people === 0) throw new RangeError('counts must hold at least one answer')
  return total / people
}
