import type { Change, Scale } from '@estela/contract'
import type { Detail } from '@estela/core'

/** Where the answers of one group stand on their scale, the first time and later. */
export interface CapacityPoints {
  readonly measure: 'mean' | 'median'
  readonly earlier: number
  readonly later: number
}

/**
 * From where to where did the answers move? The means where the group is large enough for a mean difference, otherwise
 * the middle answers; null for a very small group, of which only counts may be shown.
 */
export function capacityPoints(scale: Scale, change: Change): CapacityPoints | null {
  if (change.detail === 'counts') return null
  if (change.meanDifference === null)
    return { measure: 'median', earlier: change.medianEarlier, later: change.medianLater }
  const values = scale.steps.map(({ value }) => value)
  return { measure: 'mean', earlier: meanOf(values, change.earlier), later: meanOf(values, change.later) }
}

function meanOf(values: readonly number[], counts: readonly number[]): number {
  const total = counts.reduce((sum, count, index) => sum + count * (values[index] ?? 0), 0)
  return total / counts.reduce((sum, count) => sum + count, 0)
}

/** Where a value stands between the ends of its scale, from 0 to 1. */
export function placeOnScale({ steps }: Scale, value: number): number {
  const [first, last] = [steps[0]?.value ?? 0, steps.at(-1)?.value ?? 0]
  return first === last ? 0.5 : (value - first) / (last - first)
}

/** How much a distribution of so many answers may show. */
export function detailOfCounts(counts: readonly number[]): Detail {
  const people = counts.reduce((sum, count) => sum + count, 0)
  if (people < 10) return 'counts'
  return people < 30 ? 'small' : 'full'
}
