import type { Change } from '@estela/contract'

/** `beyond`: all of the interval; `around`: a part of it; `short`: none of it is as large as the threshold. */
export type IntervalPlace = 'beyond' | 'around' | 'short'

/**
 * Where does the interval of a mean difference lie, held against the smallest change that matters?
 * @param threshold in steps of the scale, greater than 0; it counts in both directions
 */
export function intervalPlace(
  { low, high }: Pick<NonNullable<Change['meanDifference']>, 'low' | 'high'>,
  threshold: number,
): IntervalPlace {
  if (low >= threshold || high <= -threshold) return 'beyond'
  return low > -threshold && high < threshold ? 'short' : 'around'
}
