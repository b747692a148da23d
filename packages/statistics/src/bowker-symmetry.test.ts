import { describe, expect, it } from 'vitest'
import { bowkerSymmetry } from './bowker-symmetry.ts'
import { GOLDEN_PAIRS } from './golden-pairs.ts'
import { transitionTable } from './paired-answers.ts'

const over = (table: readonly (readonly number[])[]) => ({ values: table.map((_, index) => index + 1), table })

describe('bowkerSymmetry', () => {
  // statsmodels 0.15.0 SquareTable.symmetry; the first also R 4.2.2 mcnemar.test.
  it.each([
    {
      table: [
        [10, 4, 1],
        [6, 12, 5],
        [2, 7, 8],
      ],
      chiSquare: 1.0666666666666667,
      degreesOfFreedom: 3,
      p: 0.7851263564754859,
    },
    {
      table: [
        [40, 11, 3, 1, 1],
        [20, 60, 15, 4, 2],
        [5, 30, 90, 21, 6],
        [2, 9, 44, 70, 18],
        [1, 3, 12, 39, 55],
      ],
      chiSquare: 28.444617125941402,
      degreesOfFreedom: 10,
      p: 0.001531696940902448,
    },
    {
      table: [
        [4000, 1100, 300],
        [2000, 6000, 1500],
        [500, 3000, 9000],
      ],
      chiSquare: 811.2903225806451,
      degreesOfFreedom: 3,
      p: 1.5403073123407305e-175,
    },
    {
      table: [
        [20, 5],
        [12, 13],
      ],
      chiSquare: 2.8823529411764706,
      degreesOfFreedom: 1,
      p: 0.08955507441364248,
    },
  ])('equals the reference χ² $chiSquare', ({ table, chiSquare, degreesOfFreedom, p }) => {
    const test = bowkerSymmetry(over(table))
    expect(test?.chiSquare).toBeCloseTo(chiSquare, 9)
    expect(test?.degreesOfFreedom).toBe(degreesOfFreedom)
    expect((test?.p ?? 0) / p).toBeCloseTo(1, 9)
  })

  it('counts no degree of freedom for two answers between which nobody went', () => {
    const table = [
      [10, 4, 0],
      [9, 12, 5],
      [0, 14, 8],
    ]
    // The same χ² as of statsmodels, on two degrees of freedom: p = e^(−χ²/2).
    const test = bowkerSymmetry(over(table))
    expect(test?.chiSquare).toBeCloseTo(6.186234817813766, 12)
    expect(test?.degreesOfFreedom).toBe(2)
    expect(test?.p).toBeCloseTo(Math.exp(-6.186234817813766 / 2), 12)
  })

  it.each(GOLDEN_PAIRS)('gives the same from lists and table, and when the waves are swapped: $name', (pairs) => {
    const test = bowkerSymmetry(pairs)
    expect(test).not.toBeNull()
    expect(bowkerSymmetry(transitionTable(pairs))).toEqual(test)
    expect(bowkerSymmetry({ ...pairs, values: [5, 4, 3, 2, 1, 0] })?.chiSquare).toBeCloseTo(test?.chiSquare ?? 0, 12)
    expect(bowkerSymmetry({ earlier: pairs.later, later: pairs.earlier })).toEqual(test)
  })

  it('has nothing to test when nobody changed', () => {
    expect(bowkerSymmetry({ earlier: [4, 3, 5], later: [4, 3, 5] })).toBeNull()
  })

  it('refuses no pairs', () => {
    expect(() => bowkerSymmetry({ earlier: [], later: [] })).toThrow(
      new RangeError('answers must hold at least one pair'),
    )
  })
})
