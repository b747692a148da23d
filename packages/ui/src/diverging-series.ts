/** One stacked half-bar series: a step of the scale, left (negative) or right (positive) of the middle. */
export interface DivergingSeries {
  /** Place of the step in the scale, from 0. */
  readonly step: number
  /** `half`: this is one of the two halves of the neutral step. */
  readonly half: boolean
  /** One value per bar: counts, or percent of the bar's total from −100 to 100. */
  readonly values: readonly number[]
}

export type BarMeasure = 'share' | 'count'

/**
 * Series of a diverging bar chart: steps below the middle go left as negative values, those above go right, a middle
 * step is split in two halves. The order is that of stacking, from the middle outwards.
 * @param bars counts by scale step, one array per bar, all of the same length
 * @param measure `share` gives percent of the bar's own total; a bar without answers gives zeros
 */
export function divergingSeries(bars: readonly (readonly number[])[], measure: BarMeasure): DivergingSeries[] {
  const steps = bars[0]?.length ?? 0
  const series = (step: number, factor: number, half = false): DivergingSeries => ({
    step,
    half,
    values: bars.map((counts) => factor * measured(counts, step, measure)),
  })
  const belowMiddle = Array.from({ length: Math.floor(steps / 2) }, (_, index) => index)
  const left = belowMiddle.map((step) => series(step, -1)).reverse()
  const right = belowMiddle.map((step) => series(steps - 1 - step, 1)).reverse()
  if (steps % 2 === 0) return [...left, ...right]
  const middle = (steps - 1) / 2
  return [series(middle, -0.5, true), ...left, series(middle, 0.5, true), ...right]
}

function measured(counts: readonly number[], step: number, measure: BarMeasure): number {
  const count = counts[step] ?? 0
  if (measure === 'count') return count
  const total = counts.reduce((sum, each) => sum + each, 0)
  return total === 0 ? 0 : (100 * count) / total
}

/** The steps of a chart's legend, once each and in the order of the scale, though the neutral step has two series. */
export const legendSteps = (series: readonly DivergingSeries[]): number[] =>
  [...new Set(series.map(({ step }) => step))].sort((a, b) => a - b)

/** Where a step stands among the five colours from disagreement to agreement; the ends always get the end colours. */
export const agreeColour = (step: number, steps: number): number =>
  steps < 2 ? 2 : Math.round((4 * step) / (steps - 1))

/** Half the length of the axis: 100 for shares, the largest bar for counts. */
export const axisEnd = (bars: readonly (readonly number[])[], measure: BarMeasure): number =>
  measure === 'share' ? 100 : Math.max(1, ...bars.map((counts) => counts.reduce((sum, each) => sum + each, 0)))
