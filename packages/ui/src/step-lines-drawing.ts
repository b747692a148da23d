import type { ChartConfiguration, ChartDataset } from 'chart.js'
import type { AnnotationOptions } from 'chartjs-plugin-annotation'
import type { ChartTheme } from './chart-theme.ts'
import { groupedSigns } from './event-signs.ts'
import { lineEndLabels } from './step-lines-labels.ts'

/** How many had been counted when so many days had passed. */
export interface DayCount {
  readonly days: number
  readonly count: number
}

/** A count that only grows, in the order of the days. */
export interface StepLine {
  readonly id: string
  /** Written at the end of the line. */
  readonly label: string
  readonly points: readonly DayCount[]
  /** Whether it may still grow: such a line ends with a ring. */
  readonly isOpen: boolean
}

/** A day marked on the axis, with a short sign that the words beside the chart explain. */
export interface StepMark {
  readonly days: number
  readonly sign: string
}

interface StepsDrawing {
  readonly lines: readonly StepLine[]
  readonly marks: readonly StepMark[]
  readonly dayName: string
  readonly highest: number
  readonly locale: string
}

/** Lines differ in their dashes, too, so that they can be told apart without colours. */
const DASHES: readonly (readonly number[])[] = [[], [7, 4], [2, 3], [10, 3, 2, 3]]

const RING_PX = 4

/** Whole weeks; where they have no room, Chart.js leaves some out. */
const DAYS_APART = 7

/** How many signs find room beside each other on a chart of at least so many pixels; the wider first. */
const ROOM = [
  { fromPx: 640, signs: 45 },
  { fromPx: 0, signs: 16 },
] as const
type Room = (typeof ROOM)[number]

/** The drawing: a count stays what it was until the end of the next day on which something came. */
export function drawSteps(drawing: StepsDrawing, theme: ChartTheme): ChartConfiguration<'line'> {
  const { lines, locale } = drawing
  return {
    type: 'line',
    data: { datasets: lines.map((line, index) => stepLine(line, index, theme)) },
    options: {
      layout: { padding: { top: 18, right: 14 } },
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      scales: axesOf(drawing, theme),
      plugins: {
        tooltip: { callbacks: tooltipWords(drawing) },
        annotation: { clip: false, annotations: annotationsOf(drawing, theme) },
      },
    },
    plugins: [
      lineEndLabels(
        lines.map(
          ({ label, points }) => `${label}: ${new Intl.NumberFormat(locale).format(points.at(-1)?.count ?? 0)}`,
        ),
        theme,
      ),
    ],
  }
}

function stepLine({ label, points, isOpen }: StepLine, index: number, theme: ChartTheme): ChartDataset<'line'> {
  const colour = theme.series[index % theme.series.length] ?? theme.text
  return {
    label,
    data: points.map(({ days, count }) => ({ x: days, y: count })),
    stepped: 'before',
    borderColor: colour,
    borderDash: [...(DASHES[index % DASHES.length] ?? [])],
    borderWidth: 2.5,
    pointRadius: points.map((_, place) => (isOpen && place === points.length - 1 ? RING_PX : 0)),
    pointBorderWidth: 2,
    pointBackgroundColor: theme.surface,
    pointHitRadius: 10,
    pointHoverRadius: 4,
    pointHoverBackgroundColor: colour,
  }
}

function axesOf({ lines, marks, dayName, highest, locale }: StepsDrawing, theme: ChartTheme) {
  const days = [...lines.flatMap(({ points }) => points), ...marks].map((each) => each.days)
  const format = new Intl.NumberFormat(locale)
  const write = (value: string | number) => format.format(Number(value))
  return {
    x: {
      type: 'linear' as const,
      min: 0,
      // A little room beyond the last day, so that its sign stands above it.
      max: 1.03 * Math.max(1, ...days),
      title: { display: true, text: dayName, color: theme.textSoft },
      ticks: {
        color: theme.textSoft,
        includeBounds: false,
        stepSize: DAYS_APART,
        maxRotation: 0,
        callback: write,
      },
      grid: { display: false },
    },
    y: {
      type: 'linear' as const,
      min: 0,
      suggestedMax: highest,
      ticks: { color: theme.textSoft, precision: 0, maxTicksLimit: 6, callback: write },
      grid: { color: theme.line },
    },
  }
}

function tooltipWords({ dayName, locale }: StepsDrawing) {
  const format = new Intl.NumberFormat(locale)
  return {
    title: (items: readonly { readonly parsed: { readonly x: number | null } }[]) =>
      `${dayName}: ${format.format(items[0]?.parsed.x ?? 0)}`,
    label: (item: {
      readonly dataset: { readonly label?: string | undefined }
      readonly parsed: { readonly y: number | null }
    }) => `${item.dataset.label ?? ''}: ${format.format(item.parsed.y ?? 0)}`,
  }
}

function annotationsOf({ lines, marks }: StepsDrawing, theme: ChartTheme): Record<string, AnnotationOptions> {
  const days = [...lines.flatMap(({ points }) => points), ...marks].map((each) => each.days)
  const signed = marks.map((mark) => ({ at: mark.days, sign: mark.sign }))
  const upright = signed.map(({ at, sign }) => [`mark-${sign}`, markLine(at, theme)] as const)
  const signs = ROOM.flatMap((room) =>
    groupedSigns(signed, Math.max(1, ...days) / room.signs).map(
      ({ at, sign }) => [`sign-${room.fromPx}-${sign}`, markSign(at, sign, theme, room)] as const,
    ),
  )
  return Object.fromEntries([...upright, ...signs])
}

const markLine = (at: number, theme: ChartTheme): AnnotationOptions => ({
  type: 'line',
  scaleID: 'x',
  value: at,
  borderColor: theme.textSoft,
  borderWidth: 1,
  borderDash: [4, 3],
})

/** Above the drawing, on a line of its own that is not drawn: signs of near days share one. */
const markSign = (at: number, sign: string, theme: ChartTheme, room: Room): AnnotationOptions => ({
  type: 'line',
  display: ({ chart }) => ROOM.find(({ fromPx }) => chart.width >= fromPx) === room,
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
