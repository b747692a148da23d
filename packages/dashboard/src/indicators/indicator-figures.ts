import type { Indicator, YearlySeries } from '@estela/contract'
import { type YearlyRange, yearlyRange } from '@estela/ui/time-series'
import type { IndicatorWindow } from './indicator-window.ts'

/** One indicator cut to a window: the pilots shown, and the comparators' range. */
export interface IndicatorFigures {
  readonly pilots: readonly YearlySeries[]
  readonly range: readonly YearlyRange[]
  readonly breaks: Indicator['breaks']
}

/** The figures of an indicator that fall into a window. */
export function figuresIn(indicator: Indicator, shown: IndicatorWindow): IndicatorFigures {
  const isIn = ({ year }: { readonly year: number }) => year >= shown.firstYear && year <= shown.lastYear
  const cut = (series: YearlySeries): YearlySeries => ({ ...series, points: series.points.filter(isIn) })
  return {
    pilots: indicator.pilots.filter(({ country }) => shown.country === null || country === shown.country).map(cut),
    range: yearlyRange(indicator.comparators.map((series) => cut(series).points)),
    breaks: indicator.breaks.filter(isIn),
  }
}

/** The last value of a series, and where it stands to the comparators' range of that year; null where there is none. */
export interface Latest {
  readonly year: number
  readonly value: number
  readonly place: 'inside' | 'above' | 'below' | null
  readonly comparators: number
}

/** The latest value of a series; null when it has none. Above and below are places, not judgements. */
export function latestOf({ points }: YearlySeries, range: readonly YearlyRange[]): Latest | null {
  const last = points.toSorted((a, b) => a.year - b.year).at(-1)
  if (last === undefined) return null
  const then = range.find(({ year }) => year === last.year)
  return { ...last, place: then === undefined ? null : placeOf(last.value, then), comparators: then?.comparators ?? 0 }
}

function placeOf(value: number, { low, high }: YearlyRange): 'inside' | 'above' | 'below' {
  if (value > high) return 'above'
  return value < low ? 'below' : 'inside'
}

/** Year by year the value of every country, pilots first; years without any value are left out. */
export function yearRows(indicator: Indicator, shown: IndicatorWindow): (string | number | null)[][] {
  const all = [...indicator.pilots, ...indicator.comparators]
  const values = all.map(({ points }) => new Map(points.map(({ year, value }) => [year, value])))
  const years = [...new Set(values.flatMap((byYear) => [...byYear.keys()]))]
  return years
    .filter((year) => year >= shown.firstYear && year <= shown.lastYear)
    .sort((a, b) => a - b)
    .map((year) => [String(year), ...values.map((byYear) => byYear.get(year) ?? null)])
}
