import type { BarElement, Plugin } from 'chart.js'

export interface SegmentLabel {
  readonly text: string
  readonly colour: string
  /** The label of two equal halves stands where they meet, at the foot of the bar. */
  readonly centre: 'segment' | 'foot'
}

/** Writes a value into each segment of a horizontal bar that has room for it. */
export const segmentLabels = (labelOf: (dataset: number, bar: number) => SegmentLabel | null): Plugin<'bar'> => ({
  id: 'segment-labels',
  afterDatasetsDraw(chart) {
    chart.data.datasets.forEach((_, dataset) => {
      chart.getDatasetMeta(dataset).data.forEach((element, bar) => {
        const label = labelOf(dataset, bar)
        if (label !== null) writeLabel(chart.ctx, element as BarElement, label)
      })
    })
  },
})

function writeLabel(context: CanvasRenderingContext2D, element: BarElement, label: SegmentLabel): void {
  const { x, y, base } = element.getProps(['x', 'y', 'base'], true)
  if (x === null || y === null) return
  const atFoot = label.centre === 'foot'
  const room = Math.abs(x - base) * (atFoot ? 2 : 1)
  if (context.measureText(label.text).width + 6 > room) return
  context.save()
  context.fillStyle = label.colour
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.fillText(label.text, atFoot ? base : (x + base) / 2, y)
  context.restore()
}
