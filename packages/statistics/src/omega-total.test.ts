import { describe, expect, it } from 'vitest'
import { cronbachAlpha } from './cronbach-alpha.ts'
import { GOLDEN_SCALES } from './golden-scales.ts'
import { omegaTotal } from './omega-total.ts'
import { seededGenerator } from './seeded-generator.ts'

const TERNARY = [1, 2, 3]

describe('omegaTotal', () => {
  it.each(GOLDEN_SCALES)('equals the reference on $name', ({ answers, omega }) => {
    expect(Math.abs((omegaTotal(answers) ?? 0) - omega)).toBeLessThan(1e-6 * omega)
  })

  it('equals the only solution there is for three items: λ₁² = s₁₂ s₁₃ / s₂₃', () => {
    const uniform = seededGenerator(8)
    let solved = 0
    for (let sample = 0; sample < 100; sample++) {
      const answers = Array.from({ length: 40 }, () => {
        const common = uniform()
        return [0.5, 0.7, 0.9].map((part) => part * common + (1 - part) * uniform())
      })
      const omega = omegaTotal(answers)
      const expected = omegaOfThree(answers)
      if (expected === null) expect(omega).toBeNull()
      else expect(omega).toBeCloseTo(expected, 8)
      if (omega !== null) solved++
    }
    expect(solved).toBeGreaterThan(50)
  })

  it('lies between 0 and 1, and above α where items with positive loadings fit one factor', () => {
    const { answers } = GOLDEN_SCALES[0] ?? { answers: [] }
    expect(omegaTotal(answers)).toBeGreaterThan(cronbachAlpha(answers) ?? 1)
    expect(omegaTotal(answers)).toBeLessThan(1)
  })

  it('does not change with the unit, the origin of an item, or the order of items and respondents', () => {
    for (const { answers } of GOLDEN_SCALES) {
      const omega = omegaTotal(answers) ?? Number.NaN
      expect(omegaTotal(answers.map((row) => row.map((value) => 0.01 * value)))).toBeCloseTo(omega, 8)
      expect(omegaTotal(answers.map((row) => row.map((value, item) => -value + 100 * item)))).toBeCloseTo(omega, 8)
      expect(omegaTotal(answers.toReversed().map((row) => row.toReversed()))).toBeCloseTo(omega, 8)
    }
  })

  it.each([
    {
      why: 'everybody answered an item alike',
      answers: [
        [1, 2, 5],
        [2, 1, 5],
        [3, 4, 5],
        [4, 3, 5],
      ],
    },
    {
      why: 'one item repeats another',
      answers: [
        [1, 1, 2],
        [2, 2, 1],
        [3, 3, 4],
        [4, 4, 2],
        [5, 5, 5],
      ],
    },
    {
      why: 'items have nothing in common',
      answers: TERNARY.flatMap((a) => TERNARY.flatMap((b) => TERNARY.map((c) => [a, b, c]))),
    },
    {
      why: 'only two items go together',
      answers: TERNARY.flatMap((c) => [
        [1, 1, c],
        [2, 1, c],
        [2, 3, c],
        [3, 3, c],
      ]),
    },
  ])('has no figure when $why', ({ answers }) => {
    expect(omegaTotal(answers)).toBeNull()
  })

  it.each([
    { answers: [[1, 2, 3]], message: 'answers must hold at least 2 respondents, not 1' },
    {
      answers: [
        [1, 2],
        [2, 1],
      ],
      message: 'answers must hold at least 3 items, not 2',
    },
    {
      answers: [
        [1, 2, 3],
        [1, 2],
      ],
      message: 'answers[1] must have 3 entries, not 2',
    },
    {
      answers: [
        [1, 2, 3],
        [1, Number.NaN, 3],
      ],
      message: 'answers[1][1] must be a finite number, not NaN',
    },
  ])('refuses $answers: $message', ({ answers, message }) => {
    expect(() => omegaTotal(answers)).toThrow(RangeError)
    expect(() => omegaTotal(answers)).toThrow(message)
  })
})

/** ω where three items leave nothing to fit; null where a uniqueness would not be positive. */
function omegaOfThree(answers: readonly (readonly number[])[]): number | null {
  const column = (item: number) => answers.map((row) => row[item] ?? Number.NaN)
  const covariance = (a: number, b: number) => {
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    const [x, y] = [column(a), column(b)]
    return mean(x.map((value, index) => value * (y[index] ?? 0))) - mean(x) * mean(y)
  }
  const [ab, ac, bc] = [covariance(0, 1), covariance(0, 2), covariance(1, 2)]
  const squares = [(ab * ac) / bc, (ab * bc) / ac, (ac * bc) / ab]
  if (squares.some((square, item) => square < 0 || square >= covariance(item, item))) return null
  // Loadings carry the signs of the covariances with the first item.
  const loadings = squares.map((square, item) => (item === 0 ? 1 : Math.sign(covariance(0, item))) * Math.sqrt(square))
  const common = loadings.reduce((sum, loading) => sum + loading, 0) ** 2
  const rest = squares.reduce((sum, square, item) => sum + covariance(item, item) - square, 0)
  return common / (common + rest)
}
