/**
 * Refuses a number that cannot be a count.
 * @param argument how the caller knows the number: `table[2][0]`, `successes`
 * @throws {RangeError} naming the argument, unless `count` is a whole number that is not negative
 */
export function requireCount(argument: string, count: number): void {
  if (Number.isSafeInteger(count) && count >= 0) return
  throw new RangeError(`${argument} must be a whole number that is not negative, not ${count}`)
}
