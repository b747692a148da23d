import { describe, expect, it } from 'vitest'
import { countsOf } from './counts-of-lists.ts'
import { GOLDEN_PAIRS } from './golden-pairs.ts'
import { standardizedDifference } from './standardized-difference.ts'

/** Difference of the means over the root of the mean variance, from Python for the two waves of each study. */
const EXPECTED = [
  { name: 'A, mixed', expected: -0.5980999726097405 },
  { name: 'C, five of five lower', expected: -1.9798989873223327 },
  { name: 'D, six of six lower', expected: -1.556997888323046 },
  { name: 'E, four pairs', expected: 0.6599120175960899 },
  { name: 'F, many zeros', expected: 0.28467991504220314 },
  { name: 'G, bigger steps', expected: 1.1950602554199965 },
]

describe('standardizedDifference', () => {
  it.each(EXPECTED)('equals the reference on $name', ({ name, expected }) => {
    const pairs = GOLDEN_PAIRS.find((each) => each.name === name)
    const lists = { first: pairs?.earlier ?? [], second: pairs?.later ?? [] }
    for (const answers of [lists, countsOf(lists)]) {
      expect(standardizedDifference(answers)).toBeCloseTo(expected, 12)
    }
  })

  it('weighs both variances alike however large the groups are', () => {
    // Means 2 and 5; variances 1 and 9: 3 / √5.
    expect(standardizedDifference({ first: [1, 2, 3], second: [2, 5, 8] })).toBeCloseTo(3 / Math.sqrt(5), 12)
    const counts = { values: [1, 2, 3, 5], firstCounts: [500, 0, 500, 0], secondCounts: [0, 1, 1, 1] }
    const variances = [1000 / 999, 7 / 3] as const
    const expected = (10 / 3 - 2) / Math.sqrt((variances[0] + variances[1]) / 2)
    expect(standardizedDifference(counts)).toBeCloseTo(expected, 12)
  })

  it('turns round with the groups and does not depend on the unit', () => {
    const first = [2, 4, 4, 5]
    const second = [3, 5, 5, 5, 1]
    const difference = standardizedDifference({ first, second }) ?? 0
    expect(standardizedDifference({ first: second, second: first })).toBeCloseTo(-difference, 12)
    const scaled = (list: readonly number[]) => list.map((value) => 1000 + 7 * value)
    expect(standardizedDifference({ first: scaled(first), second: scaled(second) })).toBeCloseTo(difference, 10)
  })

  it('does not exist without a deviation', () => {
    expect(standardizedDifference({ first: [0.2, 0.2, 0.2], second: [0.9, 0.9, 0.9] })).toBeNull()
    expect(standardizedDifference({ first: [4], second: [1, 2, 3] })).toBeNull()
    expect(standardizedDifference({ first: [1, 2, 3], second: [4] })).toBeNull()
  })

  it('exists when one group agrees', () => {
    expect(standardizedDifference({ first: [4, 4, 4], second: [1, 2, 3] })).toBeCloseTo(-2 / Math.sqrt(0.5), 12)
  })

  it('refuses an empty group', () => {
    expect(() => standardizedDifference({ first: [], second: [1, 2] })).toThrow('first must hold at least one answer')
  })
})
