import type { ChartConfiguration, ChartDataset, Point } from 'chart.js'
import type { AnnotationOptions } from 'chartjs-plugin-annotation'
import type { ChartTheme } from './chart-theme.ts'
import { groupedSigns } from './event-signs.ts'
import { type LinePoint, openLine, type YearlyPoint, type YearlyRange } from './yearly-lines.ts'

/** One country's line over the range of the comparators. */
export interface YearsPanel {
  readonly id: string
  readonly heading: string
  readonly summary: string
  readonly points: readonly YearlyPoint[]
  readonly breakYears: readonly number[]
  readonly range: readonly YearlyRange[]
  /** Marks on the axis of years, such as 2021.5, with a short sign that the words beside the chart explain. */
  readonly events: readonly { readonly id: string; readonly at: number; readonly sign: string }[]
  /** Which of the series colours; null for a series that only gives context. */
  readonly colour: number | null
}

export interface YearsDrawing {
  readonly firstYear: number
  readonly lastYear: number
  readonly scale: 'linear' | 'logarithmic'
  /** Of all panels: they share one axis. */
  readonly highest: number
  readonly locale: string
}

/** How many signs have room side by side on the narrowest panel. */
const SIGNS_ACROSS = 10

/** The drawing of one panel: two hidden lines that bound the range, then the country's own. */
export function drawYears(panel: YearsPanel, drawing: YearsDrawing, theme: ChartTheme): ChartConfiguration<'line'> {
  const colour = panel.colour === null ? theme.context : (theme.series[panel.colour] ?? theme.text)
  return {
    type: 'line',
    data: { datasets: [...rangeLines(panel.range, theme), ownLine(panel, colour, theme)] },
    options: {
      layout: { padding: { top: 14, right: 14 } },
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      scales: axesOf(drawing, theme),
      plugins: {
        tooltip: { filter: ({ datasetIndex }) => datasetIndex === 2, callbacks: tooltipWords(drawing.locale) },
        annotation: { clip: false, annotations: annotationsOf(panel, drawing, colour, theme) },
      },
    },
  }
}

function rangeLines(range: readonly YearlyRange[], theme: ChartTheme): ChartDataset<'line'>[] {
  const bound = (of: 'low' | 'high') =>
    toPoints(
      openLine(
        range.map((each) => ({ year: each.year, value: each[of] })),
        [],
      ),
    )
  const hidden = { borderWidth: 0, pointRadius: 0, pointHitRadius: 0, spanGaps: false }
  return [
    { ...hidden, data: bound('low'), fill: '+1', backgroundColor: theme.range },
    { ...hidden, data: bound('high'), fill: false },
  ]
}

function ownLine(panel: YearsPanel, colour: string, theme: ChartTheme): ChartDataset<'line'> {
  const data = toPoints(openLine(panel.points, panel.breakYears))
  return {
    label: panel.heading,
    data,
    spanGaps: false,
    borderColor: colour,
    borderWidth: 3,
    pointRadius: 3,
    pointBorderColor: colour,
    pointBackgroundColor: data.map(({ x }) => (panel.breakYears.includes(x ?? 0) ? theme.surface : colour)),
  }
}

const toPoints = (line: readonly LinePoint[]): Point[] => line.map(({ year, value }) => ({ x: year, y: value }))

function axesOf({ firstYear, lastYear, scale, highest, locale }: YearsDrawing, theme: ChartTheme) {
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 })
  return {
    x: {
      type: 'linear' as const,
      min: firstYear,
      max: lastYear,
      ticks: {
        color: theme.textSoft,
        precision: 0,
        maxTicksLimit: 7,
        maxRotation: 0,
        callback: (year: string | number) => String(year),
      },
      grid: { display: false },
    },
    y: {
      type: scale,
      ...(scale === 'linear' ? { min: 0, suggestedMax: highest } : { suggestedMax: highest }),
      ticks: {
        color: theme.textSoft,
        maxTicksLimit: 6,
        callback: (value: string | number) => compact.format(Number(value)),
      },
      grid: { color: theme.line },
    },
  }
}

function tooltipWords(locale: string) {
  const format = new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 })
  return {
    title: (items: readonly { readonly parsed: { readonly x: number | null } }[]) => String(items[0]?.parsed.x ?? ''),
    label: (item: { readonly parsed: { readonly y: number | null } }) => format.format(item.parsed.y ?? 0),
  }
}

function annotationsOf(
  panel: YearsPanel,
  drawing: YearsDrawing,
  colour: string,
  theme: ChartTheme,
): Record<string, AnnotationOptions> {
  const annotations: Record<string, AnnotationOptions> = {}
  for (const { id, at } of panel.events) annotations[`event-${id}`] = eventLine(at, theme)
  const gapYears = (drawing.lastYear - drawing.firstYear) / SIGNS_ACROSS
  for (const { at, sign } of groupedSigns(panel.events, gapYears))
    annotations[`sign-${sign}`] = eventSign(at, sign, theme)
  const last = panel.points.toSorted((a, b) => a.year - b.year).at(-1)
  if (last !== undefined) annotations.last = lastLabel(last, drawing, colour, theme)
  return annotations
}

const eventLine = (at: number, theme: ChartTheme): AnnotationOptions => ({
  type: 'line',
  scaleID: 'x',
  value: at,
  borderColor: theme.textSoft,
  borderWidth: 1,
  borderDash: [4, 3],
})

/** Stands on a line of its own that is not drawn, because the line's label sits at its upper end. */
const eventSign = (at: number, sign: string, theme: ChartTheme): AnnotationOptions => ({
  type: 'line',
  scaleID: 'x',
  value: at,
  borderWidth: 0,
  label: {
    display: true,
    content: sign,
    position: 'start',
    yAdjust: -14,
    padding: 3,
    backgroundColor: theme.textSoft,
    color: theme.surface,
    font: { family: theme.font, size: 11, weight: 'bold' },
  },
})

function lastLabel(
  { year, value }: YearlyPoint,
  { locale }: YearsDrawing,
  colour: string,
  theme: ChartTheme,
): AnnotationOptions {
  const format = new Intl.NumberFormat(locale)
  return {
    type: 'label',
    xValue: year,
    yValue: value,
    content: `${year}: ${format.format(value)}`,
    position: { x: 'end', y: 'end' },
    yAdjust: -6,
    padding: 2,
    color: colour,
    backgroundColor: 'transparent',
    textStrokeColor: theme.surface,
    textStrokeWidth: 4,
    font: { family: theme.font, size: 12, weight: 'bold' },
  }
}
