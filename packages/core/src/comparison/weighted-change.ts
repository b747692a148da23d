import { kishEffectiveSize, weightingClass } from '@estela/statistics'
import { SMALLEST_GROUP } from '../disclosure/at-least-five.ts'
import { isAveraged, type Scale } from '../questionnaire/scales.ts'
import type { Weighted } from './change.ts'
import { countPairs, type PairGroup } from './pair-group.ts'
import { transitionsOf } from './transitions.ts'

const CLASSES_MAX = 6
/** A weighted figure that rests on fewer is refused. */
const EFFECTIVE_SIZE_MIN = 15

/**
 * The change counted again with each activity at the weight of those invited to it: an activity in which few answered
 * twice counts for more. Null with one activity, more than six, one with fewer than five pairs or fewer invited than
 * pairs, or when fewer than 15 effective pairs remain.
 */
export function weightedChange(shown: readonly PairGroup[], scale: Scale): Weighted | null {
  const classes = shown.map(({ invited, cells }) => ({ invited, answered: countPairs(cells) }))
  const isUsable = classes.every(({ invited, answered }) => answered >= SMALLEST_GROUP && invited >= answered)
  if (classes.length < 2 || classes.length > CLASSES_MAX || !isUsable) return null
  const weights = weightingClass(classes)
  const sizes = classes.map(({ answered }) => answered)
  const effectiveSize = kishEffectiveSize(weights, sizes)
  if (effectiveSize < EFFECTIVE_SIZE_MIN) return null
  const means = shown.map((group) => meansOf(group, scale))
  return {
    dominance: weightedMean(
      weights,
      sizes,
      means.map(({ direction }) => direction),
    ),
    meanDifference: isAveraged(scale.id)
      ? weightedMean(
          weights,
          sizes,
          means.map(({ difference }) => difference),
        )
      : null,
    effectiveSize,
  }
}

function meansOf({ cells }: PairGroup, scale: Scale) {
  const { values, table } = transitionsOf(scale, cells)
  const differences = table.flatMap((row, from) =>
    row.map((count, to) => ({ count, difference: (values[to] ?? 0) - (values[from] ?? 0) })),
  )
  const pairs = countPairs(cells)
  const mean = (of: (difference: number) => number) =>
    differences.reduce((sum, { count, difference }) => sum + count * of(difference), 0) / pairs
  return { direction: mean(Math.sign), difference: mean((difference) => difference) }
}

function weightedMean(weights: readonly number[], sizes: readonly number[], means: readonly number[]): number {
  const shares = weights.map((weight, index) => weight * (sizes[index] ?? 0))
  const total = shares.reduce((sum, share) => sum + share, 0)
  return means.reduce((sum, mean, index) => sum + mean * (shares[index] ?? 0), 0) / total
}
