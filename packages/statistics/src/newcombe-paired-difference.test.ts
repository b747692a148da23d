import { describe, expect, it } from 'vitest'
import { newcombePairedDifference } from './newcombe-paired-difference.ts'

type Cells = readonly [both: number, onlyEarlier: number, onlyLater: number, neither: number]

const answersOf = ([both, onlyEarlier, onlyLater, neither]: Cells) => ({
  values: [0, 1],
  table: [
    [neither, onlyLater],
    [onlyEarlier, both],
  ],
})

const allTables = (pairs: number): readonly Cells[] =>
  Array.from({ length: (pairs + 1) ** 3 }, (_, index): Cells => {
    const [both, onlyEarlier, onlyLater] = [
      index % (pairs + 1),
      Math.floor(index / (pairs + 1)) % (pairs + 1),
      Math.floor(index / (pairs + 1) ** 2),
    ] as const
    return [both, onlyEarlier, onlyLater, pairs - both - onlyEarlier - onlyLater]
  }).filter(([, , , neither]) => neither >= 0)

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))

describe('newcombePairedDifference', () => {
  // Method 10 as published, earlier − later; here later − earlier, so each interval stands mirrored.
  it.each<{ cells: Cells; low: number; high: number }>([
    { cells: [20, 5, 12, 13], low: -0.2905492659506803, high: 0.022009021813558766 },
    { cells: [20, 12, 5, 13], low: -0.022009021813558766, high: 0.2905492659506803 },
    { cells: [7, 0, 3, 2], low: -0.50462283157091, high: 0.05176635313821676 },
    { cells: [10, 0, 0, 2], low: -0.21527343801837975, high: 0.21527343801837975 },
    { cells: [0, 0, 6, 0], low: -1, high: -0.4479839561895135 },
    { cells: [53, 16, 8, 9], low: -0.020104076887636144, high: 0.2039158352504531 },
    { cells: [3, 1, 2, 2], low: -0.4962412092101878, high: 0.30281691156969776 },
  ])('mirrors the reference $low … $high for $cells', ({ cells, low, high }) => {
    const interval = newcombePairedDifference(answersOf(cells))
    const pairs = cells.reduce((sum, count) => sum + count, 0)
    expect(interval.difference).toBeCloseTo((cells[2] - cells[1]) / pairs, 12)
    expect(interval.low).toBeCloseTo(-high, 12)
    expect(interval.high).toBeCloseTo(-low, 12)
  })

  it('is positive when more said yes the second time', () => {
    const interval = newcombePairedDifference({ earlier: [0, 0, 0, 0, 0, 0, 1], later: [1, 1, 1, 1, 1, 1, 1] })
    expect(interval.difference).toBeCloseTo(6 / 7, 12)
    expect(interval.low).toBeGreaterThan(0)
  })

  it('gives the same from lists', () => {
    const earlier = [1, 1, 1, 0, 0, 0, 0, 1, 0]
    const later = [0, 0, 1, 1, 1, 1, 1, 0, 0]
    expect(newcombePairedDifference({ earlier, later })).toEqual(newcombePairedDifference(answersOf([1, 3, 4, 1])))
  })

  it('stays within −1 and 1 around the difference, and turns round with the waves and with yes and no', () => {
    for (let pairs = 1; pairs <= 9; pairs++) {
      for (const cells of allTables(pairs)) {
        const [both, onlyEarlier, onlyLater, neither] = cells
        const { difference, low, high } = newcombePairedDifference(answersOf(cells))
        expect(-1 <= low && low <= difference && difference <= high && high <= 1).toBe(true)
        const wavesSwapped = newcombePairedDifference(answersOf([both, onlyLater, onlyEarlier, neither]))
        const yesForNo = newcombePairedDifference(answersOf([neither, onlyLater, onlyEarlier, both]))
        for (const turned of [wavesSwapped, yesForNo]) {
          expect(turned.difference).toBeCloseTo(-difference, 12)
          expect(turned.low).toBeCloseTo(-high, 12)
          expect(turned.high).toBeCloseTo(-low, 12)
        }
      }
    }
  })

  it('covers the true difference about as often as it says, over all tables of twenty pairs', () => {
    const chances = [0.45, 0.1, 0.25, 0.2]
    const covered = allTables(20).filter((cells) => {
      const { low, high } = newcombePairedDifference(answersOf(cells))
      return low <= 0.15 && 0.15 <= high
    })
    const probability = (cells: Cells) =>
      cells.reduce(
        (product, count, cell) => (product * (chances[cell] ?? 0) ** count) / factorial(count),
        factorial(20),
      )
    const coverage = covered.reduce((sum, cells) => sum + probability(cells), 0)
    expect(coverage).toBeGreaterThan(0.94)
    expect(coverage).toBeLessThan(0.97)
  })

  it('narrows with z', () => {
    const cells: Cells = [20, 5, 12, 13]
    const narrow = newcombePairedDifference(answersOf(cells), 1.2815515655446004)
    const wide = newcombePairedDifference(answersOf(cells))
    expect(narrow.low).toBeGreaterThan(wide.low)
    expect(narrow.high).toBeLessThan(wide.high)
    expect(newcombePairedDifference(answersOf(cells), 1.959963984540054)).toEqual(wide)
  })

  it('refuses more than two values, no pairs and a z that is not above 0', () => {
    expect(() => newcombePairedDifference({ earlier: [1, 2], later: [3, 2] })).toThrow(
      new RangeError('answers must hold two different values, not 3'),
    )
    expect(() => newcombePairedDifference(answersOf([0, 0, 0, 0]))).toThrow(
      new RangeError('answers must hold at least one pair'),
    )
    expect(() => newcombePairedDifference(answersOf([1, 1, 1, 1]), -1)).toThrow(
      new RangeError('z must be a finite number above 0, not -1'),
    )
  })
})
