import type { Indicator, YearlySeries } from '@estela/contract'
import { integer, localized, text } from './rows.ts'
import type { Row, Statement, Store } from './store.ts'

/** An indicator with one series per country, countries in alphabetical order. */
export type StoredIndicator = Pick<Indicator, 'code' | 'name' | 'unit' | 'direction' | 'source' | 'breaks'> & {
  readonly series: readonly YearlySeries[]
}

export async function listIndicators(store: Store): Promise<StoredIndicator[]> {
  const indicators = await store.read('SELECT code, name, unit, direction, source FROM indicator ORDER BY position')
  const observations = await store.read(
    'SELECT indicator_code, country, year, value FROM observation ORDER BY indicator_code, country, year',
  )
  const breaks = await store.read('SELECT indicator_code, country, year, note FROM series_break ORDER BY country, year')
  return indicators.map((row) => {
    const code = text(row, 'code')
    return {
      code,
      name: localized(row, 'name'),
      unit: localized(row, 'unit'),
      direction: text(row, 'direction') as Indicator['direction'],
      source: localized(row, 'source'),
      breaks: breaks.filter((each) => text(each, 'indicator_code') === code).map(toBreak),
      series: seriesOf(observations.filter((each) => text(each, 'indicator_code') === code)),
    }
  })
}

function seriesOf(observations: readonly Row[]): YearlySeries[] {
  const countries = [...new Set(observations.map((row) => text(row, 'country')))]
  return countries.map((country) => ({
    country,
    points: observations
      .filter((row) => text(row, 'country') === country)
      .map((row) => ({ year: integer(row, 'year'), value: Number(row.value) })),
  }))
}

const toBreak = (row: Row): Indicator['breaks'][number] => ({
  country: text(row, 'country'),
  year: integer(row, 'year'),
  note: localized(row, 'note'),
})

export const insertIndicator = (position: number, indicator: StoredIndicator): Statement[] => [
  {
    sql: 'INSERT INTO indicator (code, position, name, unit, direction, source) VALUES (?, ?, ?, ?, ?, ?)',
    args: [
      indicator.code,
      position,
      JSON.stringify(indicator.name),
      JSON.stringify(indicator.unit),
      indicator.direction,
      JSON.stringify(indicator.source),
    ],
  },
  {
    sql: `INSERT INTO observation (indicator_code, country, year, value)
          SELECT value ->> 'code', value ->> 'country', value ->> 'year', value ->> 'value' FROM json_each(?)`,
    args: [
      JSON.stringify(
        indicator.series.flatMap(({ country, points }) =>
          points.map((point) => ({ code: indicator.code, country, ...point })),
        ),
      ),
    ],
  },
  ...indicator.breaks.map(({ country, year, note }) => ({
    sql: 'INSERT INTO series_break (indicator_code, country, year, note) VALUES (?, ?, ?, ?)',
    args: [indicator.code, country, year, JSON.stringify(note)],
  })),
]
