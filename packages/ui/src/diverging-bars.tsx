import type { ChartConfiguration } from 'chart.js'
import { useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { Chart } from './chart.tsx'
import { agreeSwatch, type LegendEntry } from './chart-legend.tsx'
import type { ChartTheme } from './chart-theme.ts'
import {
  agreeColour,
  axisEnd,
  type BarMeasure,
  type DivergingSeries,
  divergingSeries,
  legendSteps,
} from './diverging-series.ts'
import { useLanguage } from './locale-provider.tsx'
import { segmentLabels } from './segment-labels.ts'
import { wrappedLines } from './wrapped-lines.ts'

// Narrow screens leave the bars little room beside long names.
const LABEL_CHARACTERS = 12

export type { BarMeasure } from './diverging-series.ts'

export interface DivergingBar {
  readonly label: string
  /** Counts by scale step. */
  readonly counts: readonly number[]
}

/**
 * Distributions over one scale as bars around its middle, one above the other. Shares stand on a fixed axis from −100 %
 * to 100 %; a group too small for percentages is drawn in counts.
 */
export function DivergingBars(props: {
  /** The finding. */
  readonly title: string
  /** What was asked. */
  readonly wording: string
  readonly fileName: string
  /** What the bars show, in words. */
  readonly summary: string
  /** Names of the steps, in the order of the scale. */
  readonly steps: readonly string[]
  readonly bars: readonly DivergingBar[]
  readonly measure: BarMeasure
  readonly source?: string
  readonly note?: string
}) {
  const { bars, steps, measure } = props
  const { direction, locale } = useLanguage()
  const draw = useMemo(
    () => (theme: ChartTheme) => drawBars({ bars, steps, measure, locale, mirrored: direction === 'rtl' }, theme),
    [bars, steps, measure, locale, direction],
  )
  const series = divergingSeries(
    bars.map(({ counts }) => counts),
    measure,
  )
  const panel = { id: 'bars', summary: props.summary, heightPx: 36 + 40 * bars.length, draw }
  return (
    <Chart
      panels={[panel]}
      title={props.title}
      legend={stepLegend(series, steps)}
      table={useBarsTable(props)}
      {...(props.source === undefined ? {} : { source: props.source })}
      {...(props.note === undefined ? {} : { note: props.note })}
    />
  )
}

const stepLegend = (series: readonly DivergingSeries[], steps: readonly string[]): LegendEntry[] =>
  legendSteps(series).map((step) => ({
    swatch: agreeSwatch(agreeColour(step, steps.length)),
    label: steps[step] ?? '',
  }))

function useBarsTable({ wording, fileName, steps, bars }: Parameters<typeof DivergingBars>[0]) {
  const t = useTranslations('ui')
  return {
    caption: wording,
    fileName,
    columns: [t('answer'), ...bars.map(({ label }) => label)],
    rows: steps.map((step, index) => [step, ...bars.map(({ counts }) => counts[index] ?? 0)]),
  }
}

interface BarsDrawing {
  readonly bars: readonly DivergingBar[]
  readonly steps: readonly string[]
  readonly measure: BarMeasure
  readonly locale: string
  readonly mirrored: boolean
}

function drawBars(drawing: BarsDrawing, theme: ChartTheme): ChartConfiguration<'bar'> {
  const { bars, steps, measure } = drawing
  const series = divergingSeries(
    bars.map(({ counts }) => counts),
    measure,
  )
  const colourOf = ({ step }: DivergingSeries) => agreeColour(step, steps.length)
  const datasets = series.map((each) => ({
    label: steps[each.step] ?? '',
    data: [...each.values],
    backgroundColor: theme.agree[colourOf(each)] ?? theme.context,
    borderColor: theme.surface,
    borderWidth: each.half ? 0 : { left: 1, right: 1 },
    borderSkipped: false,
    barThickness: 28,
    stack: 'scale',
  }))
  const write = writerOf(drawing)
  const labels = segmentLabels((dataset, bar) => {
    const each = series[dataset]
    const value = each?.values[bar] ?? 0
    if (each === undefined || value === 0 || (each.half && value < 0)) return null
    const text = write(Math.abs(value) * (each.half ? 2 : 1))
    return { text, colour: theme.onAgree[colourOf(each)] ?? theme.text, centre: each.half ? 'foot' : 'segment' }
  })
  return {
    type: 'bar',
    data: { labels: bars.map(({ label }) => wrappedLines(label, LABEL_CHARACTERS, (text) => text.length)), datasets },
    options: barsOptions(drawing, series, theme),
    plugins: [labels],
  }
}

function barsOptions(
  drawing: BarsDrawing,
  series: readonly DivergingSeries[],
  theme: ChartTheme,
): NonNullable<ChartConfiguration<'bar'>['options']> {
  const { bars, measure, mirrored } = drawing
  const end = axisEnd(
    bars.map(({ counts }) => counts),
    measure,
  )
  const write = writerOf(drawing)
  return {
    indexAxis: 'y',
    scales: {
      x: {
        stacked: true,
        min: -end,
        max: end,
        reverse: mirrored,
        ticks: {
          color: theme.textSoft,
          precision: 0,
          maxTicksLimit: 5,
          callback: (value) => write(Math.abs(Number(value))),
        },
        grid: { color: ({ tick }) => (tick?.value === 0 ? theme.lineStrong : theme.line) },
      },
      y: {
        stacked: true,
        position: mirrored ? 'right' : 'left',
        ticks: { color: theme.text },
        grid: { display: false },
      },
    },
    plugins: {
      tooltip: {
        rtl: mirrored,
        callbacks: {
          label: ({ dataset, datasetIndex, raw }) =>
            `${dataset.label}: ${write(Math.abs(Number(raw)) * (series[datasetIndex]?.half ? 2 : 1))}`,
        },
      },
    },
  }
}

function writerOf({ measure, locale }: BarsDrawing): (value: number) => string {
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 })
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 })
  return (value) => (measure === 'share' ? percent.format(value / 100) : count.format(value))
}
