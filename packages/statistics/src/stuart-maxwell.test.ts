import { describe, expect, it } from 'vitest'
import { GOLDEN_PAIRS } from './golden-pairs.ts'
import { transitionTable } from './paired-answers.ts'
import { seededGenerator } from './seeded-generator.ts'
import { stuartMaxwell } from './stuart-maxwell.ts'

type Table = readonly (readonly number[])[]

const over = (table: Table) => ({ values: table.map((_, index) => index + 1), table })

/** dᵀV⁻¹d with the last answer left out, by Cramer's rule. */
function chiSquareByCramer(table: Table): number {
  const cell = (row: number, column: number) => table[row]?.[column] ?? 0
  const both = (answer: number) => table.reduce((sum, _, other) => sum + cell(answer, other) + cell(other, answer), 0)
  const kept = [...table.keys()].slice(0, -1)
  const d = kept.map((answer) => table.reduce((sum, _, other) => sum + cell(answer, other) - cell(other, answer), 0))
  const v = kept.map((i) => kept.map((j) => (i === j ? both(i) - 2 * cell(i, i) : -cell(i, j) - cell(j, i))))
  const whole = determinant(v)
  const solved = kept.map((column) => determinant(v.map((row, i) => row.with(column, d[i] ?? 0))) / whole)
  return solved.reduce((sum, value, i) => sum + value * (d[i] ?? 0), 0)
}

function determinant(matrix: Table): number {
  const [first, ...rows] = matrix
  if (first === undefined) return 1
  return first.reduce(
    (sum, value, column) =>
      sum + (column % 2 === 0 ? 1 : -1) * value * determinant(rows.map((row) => row.toSpliced(column, 1))),
    0,
  )
}

describe('stuartMaxwell', () => {
  // statsmodels 0.15.0 SquareTable.homogeneity; the first also R coin 1.4.2 mh_test.
  it.each([
    {
      table: [
        [10, 4, 1],
        [6, 12, 5],
        [2, 7, 8],
      ],
      chiSquare: 1.064516129032258,
      degreesOfFreedom: 2,
      p: 0.5872773611592584,
    },
    {
      table: [
        [40, 11, 3, 1, 1],
        [20, 60, 15, 4, 2],
        [5, 30, 90, 21, 6],
        [2, 9, 44, 70, 18],
        [1, 3, 12, 39, 55],
      ],
      chiSquare: 22.065583961301794,
      degreesOfFreedom: 4,
      p: 0.00019448483001094363,
    },
    {
      table: [
        [0, 0, 0, 0, 0],
        [5, 2, 4, 0, 0],
        [1, 4, 7, 3, 0],
        [0, 2, 3, 7, 2],
        [0, 0, 0, 6, 14],
      ],
      chiSquare: 8.717741935483868,
      degreesOfFreedom: 4,
      p: 0.06855508781762976,
    },
    {
      table: [
        [20, 5],
        [12, 13],
      ],
      chiSquare: 2.88235294117647,
      degreesOfFreedom: 1,
      p: 0.08955507441364252,
    },
  ])('equals the reference χ² $chiSquare', ({ table, chiSquare, degreesOfFreedom, p }) => {
    const test = stuartMaxwell(over(table))
    expect(test?.chiSquare).toBeCloseTo(chiSquare, 9)
    expect(test?.degreesOfFreedom).toBe(degreesOfFreedom)
    expect((test?.p ?? 0) / p).toBeCloseTo(1, 9)
  })

  it('equals the formula solved by determinants, whichever order the answers stand in', () => {
    const uniform = seededGenerator(6)
    for (let sample = 0; sample < 100; sample++) {
      const size = 2 + Math.floor(uniform() * 4)
      const table = Array.from({ length: size }, () =>
        Array.from({ length: size }, () => 1 + Math.floor(uniform() * 9)),
      )
      const turned = table.map((row) => row.toReversed()).toReversed()
      expect(stuartMaxwell(over(table))?.chiSquare).toBeCloseTo(chiSquareByCramer(table), 9)
      expect(stuartMaxwell(over(turned))?.chiSquare).toBeCloseTo(chiSquareByCramer(table), 9)
    }
  })

  it('keeps its digits when few exchanged anything between two large groups', () => {
    const million = 1_000_000
    const table = [
      [0, million, 0, 0],
      [million, 0, 3, 0],
      [0, 1, 0, million],
      [0, 0, million, 0],
    ]
    // In whole fractions the surplus of 2 crosses the one bridge of 4: 2² / 4.
    expect(stuartMaxwell(over(table))?.chiSquare).toBeCloseTo(1, 12)
  })

  it('drops answers that nobody gave', () => {
    const gaps = [
      [10, 0, 4, 1],
      [0, 0, 0, 0],
      [6, 0, 12, 5],
      [2, 0, 7, 8],
    ]
    const without = [
      [10, 4, 1],
      [6, 12, 5],
      [2, 7, 8],
    ]
    expect(stuartMaxwell(over(gaps))).toEqual(stuartMaxwell(over(without)))
  })

  it.each(GOLDEN_PAIRS)('gives the same from lists and table, and when the waves are swapped: $name', (pairs) => {
    const test = stuartMaxwell(pairs)
    expect(test).not.toBeNull()
    expect(stuartMaxwell(transitionTable(pairs))).toEqual(test)
    expect(stuartMaxwell({ earlier: pairs.later, later: pairs.earlier })).toEqual(test)
  })

  it.each([
    {
      why: 'nobody changed',
      table: [
        [4, 0],
        [0, 3],
      ],
    },
    {
      why: 'only one answer was given',
      table: [
        [4, 0],
        [0, 0],
      ],
    },
    {
      why: 'one answer was given only twice',
      table: [
        [4, 2, 0],
        [1, 3, 0],
        [0, 0, 5],
      ],
    },
    {
      why: 'one answer was given only twice, listed first',
      table: [
        [5, 0, 0],
        [0, 4, 2],
        [0, 1, 3],
      ],
    },
    {
      why: 'answers fall into two groups',
      table: [
        [0, 2, 0, 0],
        [1, 0, 0, 0],
        [0, 0, 0, 3],
        [0, 0, 1, 0],
      ],
    },
  ])('is not defined when $why', ({ table }) => {
    expect(stuartMaxwell(over(table))).toBeNull()
  })

  it('refuses no pairs', () => {
    expect(() => stuartMaxwell({ earlier: [], later: [] })).toThrow(
      new RangeError('answers must hold at least one pair'),
    )
  })
})
