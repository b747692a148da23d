import type { Comparison } from '@estela/contract'

/** Months between the two waves; the ends differ where the studies do. */
export type Months = NonNullable<Comparison['months']>

/** The span of months as the messages take it: `spread` says whether its ends differ. */
export const monthsWords = ({ min, max }: Months) => ({
  min,
  max,
  spread: min === max ? 'no' : 'yes',
})
