import type { Change } from '@estela/contract'

/** Why a figure was not computed, of a group of at least ten pairs unless it is `few-pairs`. */
export type WhyNot =
  | 'few-pairs'
  | 'few-for-table'
  | 'apart'
  | 'nobody-moved'
  | 'not-averaged'
  | 'few-differences'
  | 'singular'
  | 'no-five-steps'
  | 'one-activity'
  | 'weights-refused'
  | 'not-by-group'
  | 'no-threshold'
  | 'few-others'

const TABLE_TESTS_MIN = 40

const nobodyMoved = ({ up, down }: Change): boolean => up + down === 0

export const whyNoTest = (change: Change): WhyNot => (nobodyMoved(change) ? 'nobody-moved' : 'apart')

export const whyNoMean = ({ pooling }: Change): WhyNot => (pooling === 'apart' ? 'apart' : 'few-differences')

export function whyNoSymmetry({ matched, pooling }: Change): WhyNot {
  if (matched < TABLE_TESTS_MIN) return 'few-for-table'
  return pooling === 'apart' ? 'apart' : 'nobody-moved'
}

export function whyNoHomogeneity(change: Change): WhyNot {
  const isSingular = change.matched >= TABLE_TESTS_MIN && change.pooling !== 'apart' && !nobodyMoved(change)
  return isSingular ? 'singular' : whyNoSymmetry(change)
}

export function whyNotWeighted({ activities, weighted }: Change): WhyNot {
  if (weighted !== null) return 'not-averaged'
  return activities.length < 2 ? 'one-activity' : 'weights-refused'
}
