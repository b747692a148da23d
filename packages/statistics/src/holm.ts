import { ascendingPValues } from './ascending-p-values.ts'

/**
 * Holm's adjustment: which of several tests still count when all of them together may give a false alarm with at most
 * the chosen probability? For the few items that were named in advance.
 * @param pValues one p for each test of the family; none at all gives none
 * @returns adjusted p values from 0 to 1 in the order of `pValues`: those at or below 0.05 hold at 5 % for the family
 * @throws {RangeError} when a p does not lie from 0 to 1
 * @source S. Holm (1979), Scandinavian Journal of Statistics 6:65–70; the figures of `p.adjust(method = "holm")` of R.
 */
export function holm(pValues: readonly number[]): readonly number[] {
  const adjusted = pValues.map(() => 1)
  let highest = 0
  for (const [rank, { p, index }] of ascendingPValues(pValues).entries()) {
    highest = Math.max(highest, Math.min(1, (pValues.length - rank) * p))
    adjusted[index] = highest
  }
  return adjusted
}
