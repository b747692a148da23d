import { seededGenerator } from '@estela/statistics'
import { describe, expect, it } from 'vitest'
import { hideSmallCells } from './hide-small-cells.ts'

describe('hideSmallCells', () => {
  it.each([
    { counts: [12, 3, 9], shown: [12, null, null] },
    { counts: [12, 9, 8], shown: [12, 9, 8] },
    { counts: [20, 0, 7], shown: [20, 0, 7] },
    { counts: [20, 2, 2, 0], shown: [null, null, null, 0] },
    { counts: [20, 6, 2, 2], shown: [20, null, null, null] },
    { counts: [4, 4, 4, 30], shown: [null, null, null, 30] },
    { counts: [3], shown: [null] },
    { counts: [], shown: [] },
  ])('shows $counts as $shown', ({ counts, shown }) => {
    expect(hideSmallCells(counts)).toEqual(shown)
  })

  it('never lets a hidden cell be pinned to within three, unless everything is hidden', () => {
    const uniform = seededGenerator(3)
    for (let sample = 0; sample < 3000; sample++) {
      const counts = Array.from({ length: 1 + Math.floor(uniform() * 6) }, () => Math.floor(uniform() ** 2 * 30))
      const shown = hideSmallCells(counts)
      const hidden = counts.filter((_, index) => shown[index] === null)
      if (hidden.length === 0 || hidden.length === counts.filter((count) => count > 0).length) continue
      const total = counts.reduce((sum, count) => sum + count, 0)
      const rest = total - shown.reduce<number>((sum, count) => sum + (count ?? 0), 0)
      // All that a reader knows: how many cells are hidden, that none is empty, and what they add up to.
      const possible = possibleValues(hidden.length, rest)
      expect(possible.length).toBeGreaterThan(7)
      for (const count of hidden) expect(possible).toContain(count)
    }
  })

  it('shows every cell from five on when nothing has to be hidden', () => {
    expect(hideSmallCells([5, 5, 5])).toEqual([5, 5, 5])
  })
})

/** Values that one of `cells` counts of at least one can take when they add up to `sum`, by trying them all. */
function possibleValues(cells: number, sum: number): number[] {
  const canBe = (left: number, count: number): boolean => (left === 0 ? count === 0 : count >= left)
  return Array.from({ length: sum }, (_, index) => index + 1).filter((value) => canBe(cells - 1, sum - value))
}
