import { medianOfCounts } from './median-of-counts.ts'
import { requireCount } from './require-count.ts'

/** People who share something known of everybody invited, such as country or role. */
export interface ResponseClass {
  readonly invited: number
  readonly answered: number
}

/**
 * How many invited people does each answer stand for? The weight of a class is invited / answered: it undoes that some
 * classes answered more often than others, if the silent of a class resemble those of it who answered.
 * @param classes at least one; whole numbers, 1 <= answered <= invited
 * @param options.trimAt at least 1; no weight exceeds so many times the median weight, the median being that of the
 *   people who answered, each with the untrimmed weight of their class
 * @returns one weight per class, in the same order, each at least 1. What trimming takes is not given to other classes,
 *   so the weighted answers then add up to fewer than were invited.
 * @throws {RangeError} naming the class whose counts are not as said above, or `trimAt`
 * @source weighting-class adjustment: R. J. A. Little and D. B. Rubin (2020), Statistical Analysis with Missing Data,
 *   3rd edition, section 3.3; untrimmed, the weights of `postStratify` of the R package survey.
 */
export function weightingClass(
  classes: readonly ResponseClass[],
  { trimAt = 5 }: { readonly trimAt?: number } = {},
): readonly number[] {
  requireClasses(classes)
  if (!(trimAt >= 1 && Number.isFinite(trimAt))) {
    throw new RangeError(`trimAt must be a finite number of at least 1, not ${trimAt}`)
  }
  const weightMax = trimAt * medianWeight(classes)
  return classes.map((each) => Math.min(weightOf(each), weightMax))
}

const weightOf = ({ invited, answered }: ResponseClass): number => invited / answered

function medianWeight(classes: readonly ResponseClass[]): number {
  const people = new Map<number, number>()
  for (const each of classes) people.set(weightOf(each), (people.get(weightOf(each)) ?? 0) + each.answered)
  const ascending = [...people].sort(([a], [b]) => a - b)
  return medianOfCounts(
    ascending.map(([weight]) => weight),
    ascending.map(([, count]) => count),
  )
}

function requireClasses(classes: readonly ResponseClass[]): void {
  if (classes.length === 0) throw new RangeError('classes must hold at least one class')
  classes.forEach(({ invited, answered }, index) => {
    requireCount(`classes[${index}].invited`, invited)
    requireCount(`classes[${index}].answered`, answered)
    if (answered === 0) throw new RangeError(`classes[${index}].answered must be at least 1`)
    if (answered > invited) {
      throw new RangeError(`classes[${index}].answered must be at most invited, not ${answered} of ${invited}`)
    }
  })
}
