import { describe, expect, it } from 'vitest'
import { openLine, yearlyRange, yearOfDay } from './yearly-lines.ts'

const points = (...values: readonly (readonly [number, number])[]) => values.map(([year, value]) => ({ year, value }))
const drawn = (line: ReturnType<typeof openLine>) => line.map(({ year, value }) => [year, value])

describe('a yearly line', () => {
  it('joins years that follow each other, in whatever order they come', () => {
    expect(drawn(openLine(points([2011, 2], [2010, 1], [2012, 3]), []))).toEqual([
      [2010, 1],
      [2011, 2],
      [2012, 3],
    ])
  })

  it('stays open over years without a value', () => {
    expect(drawn(openLine(points([2010, 1], [2013, 3]), []))).toEqual([
      [2010, 1],
      [2010.5, null],
      [2013, 3],
    ])
  })

  it('leaves the value of a break year alone', () => {
    expect(drawn(openLine(points([2010, 1], [2011, 9], [2012, 3]), [2011]))).toEqual([
      [2010, 1],
      [2010.5, null],
      [2011, 9],
      [2011.5, null],
      [2012, 3],
    ])
  })
})

describe('the range of the comparators', () => {
  it('spans the lowest and highest value of each year, and counts who reported', () => {
    const range = yearlyRange([points([2011, 5], [2010, 4]), points([2010, 1]), points([2010, 9], [2011, 2])])
    expect(range).toEqual([
      { year: 2010, low: 1, high: 9, comparators: 3 },
      { year: 2011, low: 2, high: 5, comparators: 2 },
    ])
  })

  it('has no year that a single country reports: that would be a line, not a range', () => {
    expect(yearlyRange([points([2010, 4]), points([2011, 5])])).toEqual([])
  })
})

it.each([
  { day: '2021-01-01', year: 2021 },
  { day: '2020-07-02', year: 2020.5 },
  { day: '2021-12-31', year: 2021 + 364 / 365 },
])('$day stands at $year on the axis of years', ({ day, year }) => expect(yearOfDay(day)).toBeCloseTo(year, 10))
