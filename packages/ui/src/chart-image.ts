import { type ChartPanel, createChart } from './chart-canvas.tsx'
import { type LegendEntry, swatchColour } from './chart-legend.tsx'
import type { ChartTheme } from './chart-theme.ts'
import { wrappedLines } from './wrapped-lines.ts'

/** Everything an image needs to be understood away from its page. */
export interface ImageWords {
  readonly title: string
  readonly legend: readonly LegendEntry[]
  /** What is counted, the source, the date. */
  readonly footer: readonly string[]
}

const WIDTH_PX = 1000
const MARGIN_PX = 24
const LINE_PX = 22
/** Sharp enough for print at half the width of a page. */
const SCALE = 3

/** A chart as PNG with its title above, and what is counted, source and date below. */
export function chartImage(panels: readonly ChartPanel[], words: ImageWords, theme: ChartTheme): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (context === null) return Promise.resolve(null)
  const bodyPx = Math.max(...panels.map(({ heightPx }) => heightPx)) + (panels.length > 1 ? LINE_PX : 0)
  const layout = layoutOf(words, context, theme)
  canvas.width = WIDTH_PX * SCALE
  canvas.height = (layout.headPx + bodyPx + layout.footer.length * LINE_PX + 2 * MARGIN_PX) * SCALE
  context.scale(SCALE, SCALE)
  context.fillStyle = theme.surface
  context.fillRect(0, 0, canvas.width, canvas.height)
  drawHead(context, layout, theme)
  drawPanels(context, panels, MARGIN_PX + layout.headPx, theme)
  context.fillStyle = theme.textSoft
  context.font = `13px ${theme.font}`
  writeLines(context, layout.footer, MARGIN_PX + layout.headPx + bodyPx + LINE_PX)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

interface Layout {
  readonly title: readonly string[]
  readonly legend: readonly (LegendEntry & { readonly x: number; readonly line: number })[]
  readonly footer: readonly string[]
  readonly headPx: number
}

function layoutOf(words: ImageWords, context: CanvasRenderingContext2D, theme: ChartTheme): Layout {
  const room = WIDTH_PX - 2 * MARGIN_PX
  const widthIn = (font: string) => {
    context.font = font
    return (text: string) => context.measureText(text).width
  }
  const title = wrappedLines(words.title, room, widthIn(titleFont(theme)))
  const width = widthIn(`13px ${theme.font}`)
  const footer = words.footer.flatMap((line) => wrappedLines(line, room, width))
  const legend = placedLegend(words.legend, room, width)
  const legendLines = (legend.at(-1)?.line ?? -1) + 1
  return { title, legend, footer, headPx: (title.length + legendLines) * LINE_PX + LINE_PX / 2 }
}

const titleFont = (theme: ChartTheme): string => `bold 17px ${theme.font}`

function placedLegend(entries: readonly LegendEntry[], room: number, width: (text: string) => number) {
  let [x, line] = [0, 0]
  return entries.map((entry) => {
    const needed = 20 + width(entry.label)
    if (x > 0 && x + needed > room) [x, line] = [0, line + 1]
    const placed = { ...entry, x, line }
    x += needed + 20
    return placed
  })
}

function drawHead(context: CanvasRenderingContext2D, { title, legend }: Layout, theme: ChartTheme): void {
  context.fillStyle = theme.text
  context.font = titleFont(theme)
  writeLines(context, title, MARGIN_PX + LINE_PX - 6)
  context.font = `13px ${theme.font}`
  for (const { swatch, label, x, line } of legend) {
    const y = MARGIN_PX + (title.length + line + 1) * LINE_PX - 6
    context.fillStyle = swatchColour(swatch, theme) ?? theme.surface
    context.fillRect(MARGIN_PX + x, y - 11, 12, 12)
    context.strokeStyle = theme.lineStrong
    context.strokeRect(MARGIN_PX + x, y - 11, 12, 12)
    context.fillStyle = theme.text
    context.fillText(label, MARGIN_PX + x + 18, y)
  }
}

function drawPanels(
  context: CanvasRenderingContext2D,
  panels: readonly ChartPanel[],
  top: number,
  theme: ChartTheme,
): void {
  const width = (WIDTH_PX - 2 * MARGIN_PX) / panels.length
  panels.forEach(({ heading, heightPx, draw }, index) => {
    const left = MARGIN_PX + index * width
    context.fillStyle = theme.text
    context.font = `bold 14px ${theme.font}`
    if (panels.length > 1 && heading !== undefined) context.fillText(heading, left, top + LINE_PX - 8)
    const canvas = document.createElement('canvas')
    canvas.width = width - 12
    canvas.height = heightPx
    const chart = createChart(canvas, draw(theme), theme, { responsive: false, devicePixelRatio: SCALE })
    context.drawImage(canvas, left, top + (panels.length > 1 ? LINE_PX : 0), width - 12, heightPx)
    chart.destroy()
  })
}

function writeLines(context: CanvasRenderingContext2D, lines: readonly string[], top: number): void {
  lines.forEach((line, index) => {
    context.fillText(line, MARGIN_PX, top + index * LINE_PX)
  })
}
