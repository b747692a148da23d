import { requireCount } from './require-count.ts'

/** The answers one by one: `earlier[i]` and `later[i]` come from the same respondent. */
export interface AnswerLists {
  readonly earlier: readonly number[]
  readonly later: readonly number[]
}

/** The same answers as counts: `table[i][j]` respondents answered `values[i]` earlier and `values[j]` later. */
export interface TransitionTable {
  readonly values: readonly number[]
  readonly table: readonly (readonly number[])[]
}

/** What every method for two waves takes. Lists and the table counted from them give the same figures. */
export type PairedAnswers = AnswerLists | TransitionTable

/** How many pairs have this difference, later − earlier. */
export interface DifferenceCount {
  readonly difference: number
  readonly count: number
}

/**
 * Which differences, later − earlier, occur, and how often? Nothing else of the pairs enters the paired methods, so
 * that a million pairs cost as much as a hundred.
 * @returns differences in ascending order, each with a count of at least 1; empty when there is no pair
 * @throws {RangeError} when lists differ in length or hold something that is not finite, or when the table is not
 *   square over distinct finite values or holds something that is not a count
 */
export function differenceCounts(answers: PairedAnswers): readonly DifferenceCount[] {
  const counts = new Map<number, number>()
  const add = (difference: number, count: number) => counts.set(difference, (counts.get(difference) ?? 0) + count)
  if ('table' in answers) addTable(answers, add)
  else addLists(answers, add)
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([difference, count]) => ({ difference, count }))
    .sort((a, b) => a.difference - b.difference)
}

type Add = (difference: number, count: number) => void

function addLists({ earlier, later }: AnswerLists, add: Add): void {
  if (earlier.length !== later.length) {
    throw new RangeError(`earlier and later must have the same length, not ${earlier.length} and ${later.length}`)
  }
  earlier.forEach((value, index) => {
    const other = later[index] as number
    requireFinite(`earlier[${index}]`, value)
    requireFinite(`later[${index}]`, other)
    add(difference(value, other), 1)
  })
}

function addTable({ values, table }: TransitionTable, add: Add): void {
  values.forEach((value, index) => {
    requireFinite(`values[${index}]`, value)
    if (values.indexOf(value) !== index) throw new RangeError(`values[${index}] repeats ${value}`)
  })
  requireLength('table', table, values.length)
  table.forEach((row, from) => {
    requireLength(`table[${from}]`, row, values.length)
    row.forEach((count, to) => {
      requireCount(`table[${from}][${to}]`, count)
      add(difference(values[from] as number, values[to] as number), count)
    })
  })
}

/** Answers such as 0.3 − 0.2 and 0.2 − 0.1 must tie although their binary forms differ in the last digits. */
function difference(earlier: number, later: number): number {
  const exact = later - earlier
  if (Number.isInteger(earlier) && Number.isInteger(later)) return exact
  const decimals = 12 - Math.ceil(Math.log10(Math.max(Math.abs(earlier), Math.abs(later))))
  return Number(exact.toFixed(Math.min(Math.max(decimals, 0), 100)))
}

function requireFinite(argument: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${argument} must be a finite number, not ${value}`)
}

function requireLength(argument: string, list: readonly unknown[], length: number): void {
  if (list.length !== length) throw new RangeError(`${argument} must have ${length} entries, not ${list.length}`)
}
