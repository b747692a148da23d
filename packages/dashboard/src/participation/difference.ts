import { NOTABLE_DIFFERENCE } from '@estela/core'

/** Whether two groups differ so far that the reader must know of it. */
export const isNotable = (difference: number | null): boolean =>
  difference !== null && Math.abs(difference) >= NOTABLE_DIFFERENCE

/** Where a difference stands on an axis from −1 (0) to 1 (1); a larger one at its end. */
export const dotPlace = (difference: number): number => (Math.max(-1, Math.min(1, difference)) + 1) / 2
