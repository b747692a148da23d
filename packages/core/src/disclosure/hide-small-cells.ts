import { SMALLEST_GROUP } from './at-least-five.ts'

/** A hidden cell must be possible anywhere in a range at least this wide: nobody can pin it to within three. */
const RANGE_MIN = 7

/**
 * Which cells of a list of counts may be shown beside their total? Cells of one to four people are hidden; as long as
 * what is hidden could be worked out from the total, the next smallest is hidden with it. For tables whose categories
 * have names and cannot be merged. A cell of nobody is shown: it tells nothing about anybody.
 * @param counts people by category; the total of all is known to the reader
 * @returns in the same order; null stands for a hidden cell
 * @source L. H. Cox (1980), Suppression methodology and statistical disclosure control, JASA 75:377–385.
 */
export function hideSmallCells(counts: readonly number[]): readonly (number | null)[] {
  const ascending = counts
    .flatMap((count, index) => (count > 0 ? { count, index } : []))
    .sort((a, b) => a.count - b.count)
  let hidden = ascending.filter(({ count }) => count < SMALLEST_GROUP).length
  while (hidden > 0 && hidden < ascending.length && rangeOf(ascending.slice(0, hidden)) < RANGE_MIN) hidden += 1
  const hiddenAt = new Set(ascending.slice(0, hidden).map(({ index }) => index))
  return counts.map((count, index) => (hiddenAt.has(index) ? null : count))
}

/** Each hidden cell is at least one, so it lies between one and what the others leave. One cell alone is known. */
const rangeOf = (cells: readonly { readonly count: number }[]): number =>
  cells.length === 1 ? 0 : cells.reduce((sum, { count }) => sum + count, 0) - cells.length
