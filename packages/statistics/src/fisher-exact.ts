import { requireCount } from './require-count.ts'

/** Counts of two groups and two outcomes: `table[group][outcome]`. */
export type TwoByTwoTable = readonly (readonly number[])[]

type Row = readonly [number, number]

export interface FisherTest {
  /** Two-sided: how probable is a table no more probable than this one, if the outcome does not depend on the group? */
  readonly p: number
}

/** Tables whose probabilities differ by less than this share count as equally probable. */
const TOLERANCE = 1e-7

/**
 * Fisher's exact test: does a yes-or-no outcome differ between two groups of different people? Exact, given how many are
 * in each group and how many had the outcome in all.
 * @param table two rows of two counts, at least one of them above 0
 * @returns p is 1 when a group is empty or all had the same outcome: then only one table is possible; and 0 when it is
 *   smaller than any number (about 1e-308)
 * @throws {RangeError} when the table is not two by two, holds something that is not a count or nobody at all
 * @source R. A. Fisher (1935), Journal of the Royal Statistical Society 98:39–82; the two-sided p of `fisher.test` of R,
 *   with its tolerance.
 */
export function fisherExact(table: TwoByTwoTable): FisherTest {
  const [row, other] = twoRows(table)
  const margins = { row: row[0] + row[1], column: row[0] + other[0], people: row[0] + row[1] + other[0] + other[1] }
  if (margins.people === 0) throw new RangeError('table must hold at least one person')
  const weights = relativeProbabilities(margins)
  const observed = weights.get(row[0]) ?? 0
  let all = 0
  let asExtreme = 0
  for (const weight of weights.values()) {
    all += weight
    if (weight <= observed * (1 + TOLERANCE)) asExtreme += weight
  }
  return { p: asExtreme / all }
}

/**
 * Probability of each first cell relative to the most probable one. By steps from there: logarithms of factorials would
 * cost digits. Beyond the highest cell a step is 0 and beyond the lowest it is infinite: either way the weight becomes 0.
 */
function relativeProbabilities({ row, column, people }: { row: number; column: number; people: number }) {
  const mode = Math.floor(((row + 1) * (column + 1)) / (people + 2))
  const step = (cell: number) => ((row - cell) * (column - cell)) / ((cell + 1) * (people - row - column + cell + 1))
  const weights = new Map([[mode, 1]])
  for (let cell = mode + 1, weight = step(mode); weight > 0; weight *= step(cell++)) weights.set(cell, weight)
  for (let cell = mode - 1, weight = 1 / step(cell); weight > 0; weight /= step(--cell)) weights.set(cell, weight)
  return weights
}

function twoRows(table: TwoByTwoTable): readonly [Row, Row] {
  if (table.length !== 2) throw new RangeError(`table must have 2 rows, not ${table.length}`)
  for (const [index, row] of table.entries()) {
    if (row.length !== 2) throw new RangeError(`table[${index}] must have 2 counts, not ${row.length}`)
    requireCount(`table[${index}][0]`, row[0] as number)
    requireCount(`table[${index}][1]`, row[1] as number)
  }
  return table as readonly [Row, Row]
}
