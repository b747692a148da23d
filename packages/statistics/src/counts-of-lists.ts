import type { GroupCounts, GroupLists } from './answer-counts.ts'

/** Counts the lists, so that tests can give a method the same answers in both forms. */
export function countsOf({ first, second }: GroupLists): GroupCounts {
  const values = [...new Set([...first, ...second])].sort((a, b) => a - b)
  const count = (list: readonly number[]) => values.map((value) => list.filter((each) => each === value).length)
  return { values, firstCounts: count(first), secondCounts: count(second) }
}
