import type { Detail } from './comparison.ts'

/** How much may be said about a group of `matched` pairs that is shown at all (methodology M12). */
export function detailOfSize(matched: number): Detail {
  if (matched < 10) return 'counts'
  return matched < 30 ? 'small' : 'full'
}
