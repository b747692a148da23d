/**
 * Which of these numbers stay where they are when the list is put in rising order by moving as few as possible? The
 * indices of a longest rising subsequence.
 */
export function keptOrder(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = []
  const previous: (number | undefined)[] = []
  for (const [index, number] of numbers.entries()) {
    const found = ends.findIndex((end) => (numbers[end] ?? 0) >= number)
    const length = found === -1 ? ends.length : found
    previous[index] = ends[length - 1]
    ends[length] = index
  }
  const kept = new Set<number>()
  for (let index = ends.at(-1); index !== undefined; index = previous[index]) kept.add(index)
  return kept
}
