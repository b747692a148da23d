import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { Chart, type ChartPanel, type ChartTable } from './chart.tsx'
import type { LegendEntry } from './chart-legend.tsx'
import type { ChartTheme } from './chart-theme.ts'
import { useLanguage } from './locale-provider.tsx'
import { drawYears, type YearsPanel } from './time-series-drawing.ts'

export type { YearsPanel } from './time-series-drawing.ts'
export { type YearlyPoint, type YearlyRange, yearlyRange, yearOfDay } from './yearly-lines.ts'

/** The axes that all panels of a time series have in common, so that they can be read against each other. */
export interface YearsAxes {
  readonly firstYear: number
  readonly lastYear: number
  readonly scale: 'linear' | 'logarithmic'
}

/** Yearly values, one panel per country on the same axes, over the range of the comparators. */
export function TimeSeries(props: {
  readonly title: string
  readonly panels: readonly YearsPanel[]
  readonly axes: YearsAxes
  /** Name of the shaded range; it is named once, above the panels. */
  readonly rangeName: string
  readonly table: ChartTable
  readonly source: string
  /** What the signs of the events stand for; written on an image of the chart. */
  readonly eventNotes: readonly string[]
}) {
  const { panels, axes } = props
  const { locale } = useLanguage()
  const drawn = useMemo(() => panels.map((panel) => drawable(panel, panels, axes, locale)), [panels, axes, locale])
  return (
    <Chart
      panels={drawn}
      title={props.title}
      legend={useYearsLegend(panels, props.rangeName)}
      table={props.table}
      source={props.source}
      imageNotes={props.eventNotes}
    />
  )
}

function useYearsLegend(panels: readonly YearsPanel[], rangeName: string): LegendEntry[] {
  const t = useTranslations('ui')
  const range: LegendEntry = { swatch: 'range', label: rangeName }
  const hollow: LegendEntry = { swatch: 'hollow', label: t('series-break') }
  return [
    ...(panels.some((panel) => panel.range.length > 0) ? [range] : []),
    ...(panels.some(({ breakYears }) => breakYears.length > 0) ? [hollow] : []),
  ]
}

function drawable(panel: YearsPanel, all: readonly YearsPanel[], axes: YearsAxes, locale: string): ChartPanel {
  const drawing = {
    ...axes,
    locale,
    highest: Math.max(
      0,
      ...all.flatMap(({ points, range }) => [...points.map(({ value }) => value), ...range.map(({ high }) => high)]),
    ),
    lastYear: Math.max(axes.lastYear, ...all.flatMap(({ events }) => events.map(({ at }) => Math.ceil(at)))),
  }
  const { id, heading, summary } = panel
  return { id, heading, summary, heightPx: 220, draw: (theme: ChartTheme) => drawYears(panel, drawing, theme) }
}
