import { describe, expect, it } from 'vitest'
import { indicators } from './indicators.ts'

const series = (code: string) => {
  const found = indicators.find((indicator) => indicator.code === code)
  if (found === undefined) throw new Error(`${code} is missing`)
  return found
}

const value = (code: string, country: string, year: number) =>
  series(code).observations.find((each) => each.country === country && each.year === year)?.value

describe('the indicator seeds', () => {
  // Figures of the World Development Indicators, retrieved 2026-11-23.
  it.each([
    { code: 'RES-PAT', country: 'PER', year: 2019, expected: 137 },
    { code: 'RES-PAT', country: 'MEX', year: 2021, expected: 1117 },
    { code: 'RES-TMK', country: 'BRA', year: 2021, expected: 346752 },
    { code: 'RES-IDS', country: 'PER', year: 2019, expected: 133 },
    { code: 'RD-GDP', country: 'MEX', year: 2024, expected: 0.25372 },
  ])('say $expected for $code of $country in $year', ({ code, country, year, expected }) => {
    expect(value(code, country, year)).toBe(expected)
  })

  it.each([
    { code: 'RES-TMK', country: 'PER', years: [2011] },
    { code: 'RD-GDP', country: 'PER', years: [2005, 2006, 2007, 2008, 2009, 2010] },
    { code: 'RD-GDP', country: 'ECU', years: [2015, 2020] },
  ])('leave years without a figure empty: $code of $country', ({ code, country, years }) => {
    for (const year of years) expect(value(code, country, year)).toBeUndefined()
  })

  it.each(indicators)('cover the same seven countries from 1996 on, each year once: $code', ({ observations }) => {
    expect([...new Set(observations.map(({ country }) => country))]).toEqual([
      'PER',
      'MEX',
      'COL',
      'CHL',
      'BRA',
      'ARG',
      'ECU',
    ])
    const keys = observations.map(({ country, year }) => `${country} ${year}`)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { year, value: figure } of observations) {
      expect(year).toBeGreaterThanOrEqual(1996)
      expect(figure).toBeGreaterThan(0)
    }
  })

  it.each(indicators)('name their source, licence and day of retrieval in both languages: $code', ({ source }) => {
    expect(source.en).toMatch(/^Source: World Bank WDI \(.+\), CC BY 4\.0, retrieved 2026-11-23$/)
    expect(source.es).toMatch(/^Fuente: Banco Mundial, WDI \(.+\), CC BY 4\.0, consultado el 2026-11-23$/)
  })

  it('mark breaks only at years that have a figure', () => {
    const breaks = indicators.flatMap((indicator) =>
      indicator.breaks.map((each) => ({ code: indicator.code, ...each })),
    )
    expect(breaks.map(({ code, country, year }) => `${code} ${country} ${year}`)).toEqual([
      'RES-PAT ARG 2016',
      'RES-PAT ARG 2020',
      'RES-TMK CHL 2009',
      'RES-TMK CHL 2011',
      'RES-TMK COL 2013',
    ])
    for (const { code, country, year } of breaks) expect(value(code, country, year)).toBeDefined()
  })
})
