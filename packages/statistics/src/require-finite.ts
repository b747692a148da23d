/**
 * Refuses a number with which nothing can be computed.
 * @param argument how the caller knows the number: `values[2]`, `cases[0].time`
 * @throws {RangeError} naming the argument, when `value` is infinite or not a number
 */
export function requireFinite(argument: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${argument} must be a finite number, not ${value}`)
}
