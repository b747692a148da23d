import { describe, expect, it } from 'vitest'
import { GOLDEN_SERIES } from './golden-series.ts'
import { mannKendall } from './mann-kendall.ts'

/** Every order of the values; equal values are told apart, as chance would. */
function orders(values: readonly number[]): readonly (readonly number[])[] {
  if (values.length === 0) return [[]]
  return values.flatMap((value, index) => orders(values.toSpliced(index, 1)).map((rest) => [value, ...rest]))
}

describe('mannKendall', () => {
  it.each(GOLDEN_SERIES)('equals the reference on $name', ({ points, s, variance, z, p }) => {
    const test = mannKendall(points.map(({ y }) => y))
    expect(test?.s).toBe(s)
    expect(test?.variance).toBeCloseTo(variance, 10)
    expect(test?.z).toBeCloseTo(z, 12)
    expect(test?.p).toBeCloseTo(p, 12)
  })

  it.each([{ values: [1, 2, 3, 4, 5, 6] }, { values: [1, 1, 2, 2, 2, 5] }, { values: [3, 3, 3, 3, 3, 4, 4] }])(
    'has the variance of s over all orders of $values',
    ({ values }) => {
      const balances = orders(values).map((order) => mannKendall(order)?.s ?? Number.NaN)
      const squares = balances.reduce((sum, balance) => sum + balance * balance, 0)
      expect(mannKendall(values)?.variance).toBeCloseTo(squares / balances.length, 10)
    },
  )

  it('turns round with time and with the values', () => {
    for (const { points, s, p } of GOLDEN_SERIES) {
      const values = points.map(({ y }) => y)
      expect(mannKendall(values.toReversed())).toMatchObject({ s: -s })
      expect(mannKendall(values.map((value) => -value))?.s).toBe(-s)
      expect(mannKendall(values.toReversed())?.p).toBeCloseTo(p, 12)
    }
  })

  it('depends on the order of the values only', () => {
    for (const { points } of GOLDEN_SERIES) {
      const values = points.map(({ y }) => y)
      expect(mannKendall(values.map((value) => Math.log(value)))).toEqual(mannKendall(values))
    }
  })

  it('has z 0 and p 1 when rises and falls balance, or differ by the correction', () => {
    expect(mannKendall([1, 3, 1])).toMatchObject({ s: 0, z: 0, p: 1 })
    expect(mannKendall([1, 3, 2])).toMatchObject({ s: 1, z: 0, p: 1 })
    expect(mannKendall([2, 3, 1])).toMatchObject({ s: -1, z: 0, p: 1 })
  })

  it('has nothing to test with two values or equal ones', () => {
    expect(mannKendall([1, 2])).toBeNull()
    expect(mannKendall([7, 7, 7, 7])).toBeNull()
  })

  it.each([
    { values: [], message: 'values must hold at least 2 numbers, not 0' },
    { values: [1], message: 'values must hold at least 2 numbers, not 1' },
    { values: [1, 2, Number.NaN], message: 'values[2]' },
    { values: [Number.POSITIVE_INFINITY, 2, 3], message: 'values[0]' },
  ])('refuses $values: $message', ({ values, message }) => {
    expect(() => mannKendall(values)).toThrow(RangeError)
    expect(() => mannKendall(values)).toThrow(message)
  })
})
