import type { Chart, Plugin } from 'chart.js'
import type { ChartTheme } from './chart-theme.ts'

const FONT_PX = 12
const LINE_PX = 15
const SAMPLE_PX = 18
const GAP_PX = 5

/** Names each line at its end, above it, with a sample of the line before the name. */
export const lineEndLabels = (labels: readonly string[], theme: ChartTheme): Plugin<'line'> => ({
  id: 'line-end-labels',
  afterDraw(chart) {
    const ends = chart.data.datasets.map((_, index) =>
      chart.getDatasetMeta(index).data.at(-1)?.getProps(['x', 'y'], true),
    )
    const heights = spreadUpwards(
      ends.map((end) => (end?.y ?? 0) - 9),
      LINE_PX,
    )
    ends.forEach((end, index) => {
      const label = labels[index]
      if (end === undefined || label === undefined) return
      writeLabel(chart, { index, label, x: end.x ?? 0, y: heights[index] ?? 0 }, theme)
    })
  },
})

interface PlacedLabel {
  readonly index: number
  readonly label: string
  /** Where the label ends, as far as it has room to its left. */
  readonly x: number
  readonly y: number
}

function writeLabel(chart: Chart, { index, label, x, y }: PlacedLabel, theme: ChartTheme): void {
  const { ctx: context, chartArea } = chart
  const { borderColor, borderDash } = chart.data.datasets[index] as { borderColor: string; borderDash: number[] }
  context.save()
  context.font = `bold ${FONT_PX}px ${theme.font}`
  context.textBaseline = 'middle'
  context.textAlign = 'right'
  const width = context.measureText(label).width
  const right = Math.min(chartArea.right, Math.max(x, chartArea.left + width + SAMPLE_PX + 2 * GAP_PX))
  context.lineJoin = 'round'
  context.lineWidth = 4
  context.strokeStyle = theme.surface
  context.strokeText(label, right, y)
  context.fillStyle = theme.text
  context.fillText(label, right, y)
  const [from, to] = [right - width - GAP_PX - SAMPLE_PX, right - width - GAP_PX]
  drawSample(context, { from, to, y, colour: theme.surface, dash: [], widthPx: 8 })
  drawSample(context, { from, to, y, colour: borderColor, dash: borderDash, widthPx: 2.5 })
  context.restore()
}

function drawSample(
  context: CanvasRenderingContext2D,
  line: { from: number; to: number; y: number; colour: string; dash: number[]; widthPx: number },
): void {
  context.strokeStyle = line.colour
  context.lineWidth = line.widthPx
  context.setLineDash(line.dash)
  context.beginPath()
  context.moveTo(line.from, line.y)
  context.lineTo(line.to, line.y)
  context.stroke()
}

/**
 * Heights at least `gap` apart, on an axis that grows downwards: the lowest label stays, those that would touch it move
 * up.
 * @returns the new heights, in the order of the old ones
 */
export function spreadUpwards(heights: readonly number[], gap: number): number[] {
  const spread = [...heights]
  const lowestFirst = heights.map((_, index) => index).sort((a, b) => (heights[b] ?? 0) - (heights[a] ?? 0))
  let below = Number.POSITIVE_INFINITY
  for (const index of lowestFirst) {
    below = Math.min(spread[index] ?? 0, below - gap)
    spread[index] = below
  }
  return spread
}
