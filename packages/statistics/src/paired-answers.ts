import { requireCount } from './require-count.ts'

/** The answers one by one: `earlier[i]` and `later[i]` come from the same respondent. */
export interface AnswerLists {
  readonly earlier: readonly number[]
  readonly later: readonly number[]
  /** Steps of the scale. Where they are given, every answer must be one of them. */
  readonly values?: readonly number[]
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
 * Which differences, later − earlier, occur, and how often? Nothing else of the pairs enters the methods for
 * differences, so that a million pairs cost as much as a hundred.
 * @returns differences in ascending order, each with a count of at least 1
 * @throws {RangeError} when the answers are not well formed (see `eachPair`)
 */
export function differenceCounts(answers: PairedAnswers): readonly DifferenceCount[] {
  const counts = new Map<number, number>()
  eachPair(answers, (earlier, later, count) => add(counts, difference(earlier, later), count))
  return [...counts].map(([difference, count]) => ({ difference, count })).sort((a, b) => a.difference - b.difference)
}

/**
 * How many respondents went from which answer to which? Counts lists into a table; a table comes back as it is.
 * @param answers both answers of each respondent
 * @returns a table over `answers.values`, in their order; from lists without them over the answers that occur, in
 *   ascending order. It has as many cells as the square of the number of values.
 * @throws {RangeError} when the answers are not well formed: lists that differ in length, an answer that is not finite
 *   or not one of `values`, values that repeat or are not finite, a table that is not square over its values or holds
 *   something that is not a count, or no pair at all
 */
export function transitionTable(answers: PairedAnswers): TransitionTable {
  const cells = new Map<number, Map<number, number>>()
  const occurring = new Set<number>()
  eachPair(answers, (earlier, later, count) => {
    const row = cells.get(earlier) ?? new Map<number, number>()
    add(row, later, count)
    cells.set(earlier, row)
    occurring.add(earlier).add(later)
  })
  const values = answers.values ?? [...occurring].sort((a, b) => a - b)
  return { values, table: values.map((from) => values.map((to) => cells.get(from)?.get(to) ?? 0)) }
}

type Visit = (earlier: number, later: number, count: number) => void

/**
 * Checks the answers and visits each pair of lists, or each cell of a table that is not zero.
 * @throws {RangeError} when lists differ in length or hold something that is not finite or not one of `values`, when
 *   values repeat or are not finite, when the table is not square over them or holds something that is not a count, or
 *   when there is no pair
 */
export function eachPair(answers: PairedAnswers, visit: Visit): void {
  let isEmpty = true
  const visitCounted: Visit = (earlier, later, count) => {
    if (count === 0) return
    isEmpty = false
    visit(earlier, later, count)
  }
  if ('table' in answers) eachCell(answers, visitCounted)
  else eachOfLists(answers, visitCounted)
  if (isEmpty) throw new RangeError('answers must hold at least one pair')
}

function eachOfLists({ earlier, later, values }: AnswerLists, visit: Visit): void {
  if (earlier.length !== later.length) {
    throw new RangeError(`earlier and later must have the same length, not ${earlier.length} and ${later.length}`)
  }
  if (values !== undefined) requireDistinct(values)
  const steps = values && new Set(values)
  for (const [index, value] of earlier.entries()) {
    const other = later[index] as number
    requireAnswer('earlier', index, value, steps)
    requireAnswer('later', index, other, steps)
    visit(value, other, 1)
  }
}

function eachCell({ values, table }: TransitionTable, visit: Visit): void {
  requireDistinct(values)
  requireLength('table', table, values.length)
  for (const [from, row] of table.entries()) {
    requireLength(`table[${from}]`, row, values.length)
    for (const [to, count] of row.entries()) {
      requireCount(`table[${from}][${to}]`, count)
      visit(values[from] as number, values[to] as number, count)
    }
  }
}

/** Answers such as 0.3 − 0.2 and 0.2 − 0.1 must tie although their binary forms differ in the last digits. */
function difference(earlier: number, later: number): number {
  const exact = later - earlier
  if (Number.isInteger(earlier) && Number.isInteger(later)) return exact
  const decimals = 12 - Math.ceil(Math.log10(Math.max(Math.abs(earlier), Math.abs(later))))
  return Number(exact.toFixed(Math.min(Math.max(decimals, 0), 100)))
}

function add(counts: Map<number, number>, key: number, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count)
}

function requireAnswer(list: string, index: number, value: number, steps: ReadonlySet<number> | undefined): void {
  if (!Number.isFinite(value)) throw new RangeError(`${list}[${index}] must be a finite number, not ${value}`)
  if (steps?.has(value) === false) {
    throw new RangeError(`${list}[${index}] must be one of ${[...steps].join(', ')}, not ${value}`)
  }
}

function requireDistinct(values: readonly number[]): void {
  for (const [index, value] of values.entries()) {
    if (!Number.isFinite(value)) throw new RangeError(`values[${index}] must be a finite number, not ${value}`)
    if (values.indexOf(value) !== index) throw new RangeError(`values[${index}] repeats ${value}`)
  }
}

function requireLength(argument: string, list: readonly unknown[], length: number): void {
  if (list.length !== length) throw new RangeError(`${argument} must have ${length} entries, not ${list.length}`)
}
