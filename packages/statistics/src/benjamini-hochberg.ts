import { ascendingPValues } from './ascending-p-values.ts'

/**
 * Benjamini–Hochberg adjustment: which of many tests stand out when a chosen share of those that do may be false alarms?
 * For items that were not named in advance.
 * @param pValues one p for each test of the family; none at all gives none
 * @returns adjusted p values from 0 to 1 in the order of `pValues`: of those at or below 0.1, one in ten is expected to
 *   be a false alarm
 * @throws {RangeError} when a p does not lie from 0 to 1
 * @source Y. Benjamini and Y. Hochberg (1995), Journal of the Royal Statistical Society B 57:289–300; the figures of
 *   `p.adjust(method = "BH")` of R and of scipy.stats.false_discovery_control.
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const adjusted = pValues.map(() => 1)
  let lowest = 1
  for (const [rank, { p, index }] of [...ascendingPValues(pValues).entries()].reverse()) {
    lowest = Math.min(lowest, (pValues.length / (rank + 1)) * p)
    adjusted[index] = lowest
  }
  return adjusted
}
