import type { Indicator } from '@estela/contract'
import { describe, expect, it } from 'vitest'
import { figuresIn, latestOf, yearRows } from './indicator-figures.ts'

const series = (country: string, ...values: readonly (readonly [number, number])[]) => ({
  country,
  points: values.map(([year, value]) => ({ year, value })),
})

const indicator: Indicator = {
  code: 'x',
  name: { en: 'Filings' },
  unit: { en: 'a year' },
  direction: 'context',
  source: { en: 'somewhere' },
  pilots: [series('PER', [2010, 5], [2012, 7]), series('MEX', [2011, 50])],
  comparators: [series('CHL', [2010, 4], [2012, 10]), series('COL', [2010, 6], [2012, 9])],
  breaks: [{ country: 'PER', year: 2012, note: { en: 'new law' } }],
}
const everything = { country: null, firstYear: 2010, lastYear: 2012, scale: 'linear' } as const

describe('the figures of an indicator', () => {
  it('hold only the years and the country asked for, comparators always', () => {
    const figures = figuresIn(indicator, { ...everything, country: 'PER', lastYear: 2011 })
    expect(figures.pilots).toEqual([series('PER', [2010, 5])])
    expect(figures.range).toEqual([{ year: 2010, low: 4, high: 6, comparators: 2 }])
    expect(figures.breaks).toEqual([])
  })

  it('stand year by year in the table with every country, a missing value as missing', () => {
    expect(yearRows(indicator, everything)).toEqual([
      ['2010', 5, null, 4, 6],
      ['2011', null, 50, null, null],
      ['2012', 7, null, 10, 9],
    ])
  })
})

describe('the latest value', () => {
  const range = [{ year: 2012, low: 5, high: 8, comparators: 2 }]

  it.each([
    { value: 9, place: 'above' },
    { value: 8, place: 'inside' },
    { value: 5, place: 'inside' },
    { value: 4, place: 'below' },
  ])('$value is $place a range from 5 to 8', ({ value, place }) => {
    expect(latestOf(series('PER', [2010, 1], [2012, value]), range)).toMatchObject({ year: 2012, value, place })
  })

  it('is not placed against the range of another year', () => {
    expect(latestOf(series('PER', [2011, 6]), range)).toMatchObject({ place: null })
  })

  it('is none for a series without values', () => expect(latestOf(series('PER'), range)).toBeNull())
})
