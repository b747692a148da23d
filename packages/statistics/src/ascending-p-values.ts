/** A p and where it stood in the list it came in. */
export interface PlacedPValue {
  readonly p: number
  readonly index: number
}

/**
 * The p values of one family from the smallest to the largest.
 * @throws {RangeError} naming the first entry of `pValues` that does not lie from 0 to 1
 */
export function ascendingPValues(pValues: readonly number[]): readonly PlacedPValue[] {
  const placed = Array.from(pValues, (p, index) => {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`pValues[${index}] must lie between 0 and 1, not ${p}`)
    return { p, index }
  })
  return placed.sort((a, b) => a.p - b.p)
}
