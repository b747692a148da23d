import {
  BarController,
  BarElement,
  CategoryScale,
  type ChartConfiguration,
  Chart as ChartJs,
  type ChartOptions,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  Tooltip,
} from 'chart.js'
import annotationPlugin from 'chartjs-plugin-annotation'
import { useLayoutEffect, useRef } from 'react'
import styles from './chart.module.css'
import { type ChartTheme, useChartTheme } from './chart-theme.ts'

ChartJs.register(
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
  Tooltip,
  annotationPlugin,
)

export type ChartDrawing = ChartConfiguration<'bar'> | ChartConfiguration<'line'>

export interface ChartPanel {
  readonly id: string
  /** Words above the drawing, where there are several. */
  readonly heading?: string
  /** What the drawing shows, in words. */
  readonly summary: string
  readonly heightPx: number
  /** Must keep its identity while the figures stay the same: a new function draws anew. */
  readonly draw: (theme: ChartTheme) => ChartDrawing
}

/** One drawing. `summary` is all that a screen reader gets of it, so it says what the drawing shows. */
export function ChartCanvas({ summary, heightPx, draw }: Pick<ChartPanel, 'summary' | 'heightPx' | 'draw'>) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const theme = useChartTheme()
  useLayoutEffect(() => {
    if (canvas.current === null) return
    const chart = createChart(canvas.current, draw(theme), theme, { responsive: true, maintainAspectRatio: false })
    return () => chart.destroy()
  }, [draw, theme])
  return (
    <div className={styles.frame} style={{ blockSize: heightPx }}>
      <canvas ref={canvas} role="img" aria-label={summary} />
    </div>
  )
}

/** Nothing moves in a chart: movement says nothing here, and some readers cannot bear it. */
export function createChart(
  canvas: HTMLCanvasElement,
  drawing: ChartDrawing,
  theme: ChartTheme,
  size: ChartOptions,
): ChartJs {
  const { type, data, options, plugins } = drawing as ChartConfiguration
  return new ChartJs(canvas, {
    type,
    data,
    plugins: plugins ?? [],
    options: {
      ...options,
      ...size,
      animation: false,
      color: theme.text,
      borderColor: theme.line,
      font: { family: theme.font, size: 12 },
    },
  })
}
