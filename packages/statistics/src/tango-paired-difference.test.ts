import { describe, expect, it } from 'vitest'
import { tangoPairedDifference } from './tango-paired-difference.ts'

type Cells = readonly [both: number, onlyEarlier: number, onlyLater: number, neither: number]

const answersOf = ([both, onlyEarlier, onlyLater, neither]: Cells) => ({
  values: [0, 1],
  table: [
    [neither, onlyLater],
    [onlyEarlier, both],
  ],
})

const smallTables: readonly Cells[] = Array.from({ length: 4 ** 4 }, (_, index): Cells => {
  const digit = (place: number) => Math.floor(index / 4 ** place) % 4
  return [digit(0), digit(1), digit(2), digit(3)]
}).slice(1)

/** Score of a true difference, its likeliest table found by search instead of by formula. */
function scoreBySearch([both, onlyEarlier, onlyLater, neither]: Cells, difference: number): number {
  const pairs = both + onlyEarlier + onlyLater + neither
  const logarithm = (count: number, share: number) => (count === 0 ? 0 : count * Math.log(share))
  const logLikelihood = (loss: number) =>
    logarithm(onlyEarlier, loss) +
    logarithm(onlyLater, loss + difference) +
    logarithm(both + neither, 1 - 2 * loss - difference)
  let [low, high] = [Math.max(0, -difference), (1 - difference) / 2]
  for (let step = 0; step < 200; step++) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3]
    if (logLikelihood(left) < logLikelihood(right)) low = left
    else high = right
  }
  const variance = low + high + difference * (1 - difference)
  return (onlyLater - onlyEarlier - pairs * difference) / Math.sqrt(pairs * variance)
}

describe('tangoPairedDifference', () => {
  // As published, earlier − later; here later − earlier, so each interval stands mirrored.
  it.each<{ cells: Cells; low: number; high: number }>([
    { cells: [20, 5, 12, 13], low: -0.299979456702375, high: 0.023181150286513665 },
    { cells: [20, 12, 5, 13], low: -0.023181150286513644, high: 0.2999794567023751 },
    { cells: [7, 0, 3, 2], low: -0.5323053349331354, high: 0.05311750831905107 },
    { cells: [10, 0, 0, 2], low: -0.2424940066552409, high: 0.2424940066552409 },
    { cells: [0, 0, 6, 0], low: -1, high: -0.21933142419566443 },
    { cells: [53, 16, 8, 9], low: -0.019658922718722244, high: 0.20691077062200106 },
    { cells: [3, 1, 2, 2], low: -0.5277696633656258, high: 0.3285320374137264 },
  ])('mirrors the reference $low … $high for $cells', ({ cells, low, high }) => {
    const interval = tangoPairedDifference(answersOf(cells))
    const pairs = cells.reduce((sum, count) => sum + count, 0)
    expect(interval.difference).toBeCloseTo((cells[2] - cells[1]) / pairs, 12)
    expect(interval.low).toBeCloseTo(-high, 10)
    expect(interval.high).toBeCloseTo(-low, 10)
  })

  // Constrained likelihood maximised with 40 digits by mpmath (Python), later − earlier.
  it.each<{ cells: Cells; low: number; high: number }>([
    { cells: [7, 0, 3, 2], low: -0.05311750831905106, high: 0.5323053349335657 },
    { cells: [0, 0, 1, 0], low: -0.5869013712455251, high: 1 },
    { cells: [1, 0, 0, 0], low: -0.7934506856227626, high: 0.7934506856227626 },
    { cells: [0, 3, 3, 0], low: -0.624767387034699, high: 0.624767387034699 },
    { cells: [0, 0, 6, 1], low: 0.1991006205904377, high: 0.9743203756552564 },
    { cells: [4000, 150, 210, 640], low: 0.004586376731897797, high: 0.01951294493182569 },
    { cells: [900_000, 1, 0, 99_999], low: -5.664911804311442e-6, high: 2.841447905389005e-6 },
  ])('has 12 digits for $cells', ({ cells, low, high }) => {
    const interval = tangoPairedDifference(answersOf(cells))
    expect(interval.low / low).toBeCloseTo(1, 12)
    expect(interval.high / high).toBeCloseTo(1, 12)
  })

  it('ends where the score of the likeliest table is ±z, or at the end of the scale', () => {
    const z = 1.959963984540054
    for (const cells of smallTables) {
      const { low, high } = tangoPairedDifference(answersOf(cells))
      if (low > -1) expect(scoreBySearch(cells, low)).toBeCloseTo(z, 5)
      if (high < 1) expect(scoreBySearch(cells, high)).toBeCloseTo(-z, 5)
    }
  })

  it('reaches the end of the scale exactly when everybody turned the same way', () => {
    for (const cells of smallTables) {
      const [both, onlyEarlier, onlyLater, neither] = cells
      const { low, high } = tangoPairedDifference(answersOf(cells))
      expect(high === 1).toBe(both + onlyEarlier + neither === 0)
      expect(low === -1).toBe(both + onlyLater + neither === 0)
    }
  })

  it('stays within −1 and 1 around the difference, and turns round with the waves and with yes and no', () => {
    for (const cells of smallTables) {
      const [both, onlyEarlier, onlyLater, neither] = cells
      const { difference, low, high } = tangoPairedDifference(answersOf(cells))
      expect(-1 <= low && low <= difference && difference <= high && high <= 1).toBe(true)
      const wavesSwapped = tangoPairedDifference(answersOf([both, onlyLater, onlyEarlier, neither]))
      const yesForNo = tangoPairedDifference(answersOf([neither, onlyLater, onlyEarlier, both]))
      for (const turned of [wavesSwapped, yesForNo]) {
        expect(turned.difference).toBeCloseTo(-difference, 12)
        expect(turned.low).toBeCloseTo(-high, 12)
        expect(turned.high).toBeCloseTo(-low, 12)
      }
    }
  })

  it('gives the same from lists', () => {
    const earlier = [1, 1, 1, 0, 0, 0, 0, 1, 0]
    const later = [0, 0, 1, 1, 1, 1, 1, 0, 0]
    expect(tangoPairedDifference({ earlier, later })).toEqual(tangoPairedDifference(answersOf([1, 3, 4, 1])))
  })

  it('refuses more than two values, no pairs and a z that is not above 0', () => {
    expect(() => tangoPairedDifference({ earlier: [1, 2], later: [3, 2] })).toThrow(
      new RangeError('answers must hold two different values, not 3'),
    )
    expect(() => tangoPairedDifference(answersOf([0, 0, 0, 0]))).toThrow(
      new RangeError('answers must hold at least one pair'),
    )
    for (const z of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => tangoPairedDifference(answersOf([1, 1, 1, 1]), z)).toThrow(
        new RangeError(`z must be a finite number above 0, not ${z}`),
      )
    }
  })
})
