import type { SqlValue } from './store.ts'

const LONE_SURROGATE = /\p{Surrogate}/u

/**
 * Refuses what the driver would change without a word: it binds NULL for a missing parameter, ignores an extra one,
 * cuts text at U+0000 and replaces half a surrogate pair.
 * @throws {TypeError} that names the parameter by its number
 */
export function guardStatement(sql: string, args: readonly SqlValue[]): void {
  const wanted = sql.split('?').length - 1
  if (wanted !== args.length)
    throw new TypeError(`The statement takes ${wanted} parameters, ${args.length} were given.`)
  guardValues(args)
}

/** The same for values that reach a statement inside a JSON parameter. */
export function guardValues(values: readonly SqlValue[]): void {
  for (const [index, value] of values.entries()) {
    if (typeof value === 'string') guardText(value, index + 1)
    else if (value !== null && !Number.isFinite(value)) {
      throw new TypeError(`Parameter ${index + 1} is not a finite number.`)
    }
  }
}

function guardText(text: string, position: number): void {
  if (text.includes('\0')) throw new TypeError(`Parameter ${position} contains U+0000.`)
  if (LONE_SURROGATE.test(text)) throw new TypeError(`Parameter ${position} contains half a surrogate pair.`)
}
