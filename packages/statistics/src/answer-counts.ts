import { requireCount } from './require-count.ts'
import { requireFinite } from './require-finite.ts'

/** The answers of two groups one by one. Nobody is in both groups, and the lists need not be equally long. */
export interface GroupLists {
  readonly first: readonly number[]
  readonly second: readonly number[]
}

/**
 * The same answers as counts: `firstCounts[i]` people of the first group and `secondCounts[i]` of the second answered
 * `values[i]`.
 */
export interface GroupCounts {
  readonly values: readonly number[]
  readonly firstCounts: readonly number[]
  readonly secondCounts: readonly number[]
}

/** What every method for two independent groups takes. Lists and the counts of them give the same figures. */
export type IndependentAnswers = GroupLists | GroupCounts

/** How many people of each group gave this answer. */
export interface AnswerCount {
  readonly value: number
  readonly first: number
  readonly second: number
}

/**
 * Which answers occur in two independent groups, and how often in each?
 * @returns answers in ascending order, each given by at least one person
 * @throws {RangeError} when a group is empty, when a value is not finite or occurs twice in `values`, when the lists of
 *   counts and `values` differ in length, or when a count is not one
 */
export function answerCounts(answers: IndependentAnswers): readonly AnswerCount[] {
  const counts = 'values' in answers ? countsOfTable(answers) : countsOfLists(answers)
  const [first, second] = 'values' in answers ? ['firstCounts', 'secondCounts'] : ['first', 'second']
  if (counts.every((count) => count.first === 0)) throw new RangeError(`${first} must hold at least one answer`)
  if (counts.every((count) => count.second === 0)) throw new RangeError(`${second} must hold at least one answer`)
  return counts.filter((count) => count.first + count.second > 0).sort((a, b) => a.value - b.value)
}

/**
 * In how many pairs of one person from each group does the person of the second group answer higher? A tied pair counts
 * one half.
 */
export function pairsHigher(counts: readonly AnswerCount[]): number {
  let pairs = 0
  let firstBelow = 0
  for (const { first, second } of counts) {
    pairs += second * (firstBelow + first / 2)
    firstBelow += first
  }
  return pairs
}

function countsOfLists({ first, second }: GroupLists): AnswerCount[] {
  const counts = new Map<number, { first: number; second: number }>()
  const add = (group: 'first' | 'second', list: readonly number[]) => {
    for (const [index, value] of list.entries()) {
      requireFinite(`${group}[${index}]`, value)
      const count = counts.get(value) ?? { first: 0, second: 0 }
      count[group]++
      counts.set(value, count)
    }
  }
  add('first', first)
  add('second', second)
  return [...counts].map(([value, count]) => ({ value, ...count }))
}

function countsOfTable({ values, firstCounts, secondCounts }: GroupCounts): AnswerCount[] {
  requireCounts('firstCounts', firstCounts, values.length)
  requireCounts('secondCounts', secondCounts, values.length)
  const seen = new Set<number>()
  return values.map((value, index) => {
    requireFinite(`values[${index}]`, value)
    if (seen.has(value)) throw new RangeError(`values[${index}] repeats ${value}`)
    seen.add(value)
    return { value, first: firstCounts[index] as number, second: secondCounts[index] as number }
  })
}

function requireCounts(argument: string, counts: readonly number[], length: number): void {
  if (counts.length !== length) {
    throw new RangeError(`${argument} must have ${length} entries like values, not ${counts.length}`)
  }
  for (const [index, count] of counts.entries()) requireCount(`${argument}[${index}]`, count)
}
