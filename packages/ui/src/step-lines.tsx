import { useMemo } from 'react'
import { Chart, type ChartTable } from './chart.tsx'
import type { ChartTheme } from './chart-theme.ts'
import { useLanguage } from './locale-provider.tsx'
import { drawSteps, type StepLine, type StepMark } from './step-lines-drawing.ts'

export type { DayCount, StepLine, StepMark } from './step-lines-drawing.ts'

/** Cumulative counts by day, one line each on the same axes from zero, with days marked by upright lines. */
export function StepLines(props: {
  readonly title: string
  /** What the lines show, in words. */
  readonly summary: string
  readonly lines: readonly StepLine[]
  readonly marks: readonly StepMark[]
  /** Name of the axis of days. */
  readonly dayName: string
  /** What the axis of counts must reach, so that a line shows how far it came. */
  readonly highest: number
  readonly table: ChartTable
  readonly source?: string
  readonly note?: string
  /** What the signs and rings of the chart stand for; written on an image of it. */
  readonly notes: readonly string[]
}) {
  const { lines, marks, dayName, highest } = props
  const { locale } = useLanguage()
  const draw = useMemo(
    () => (theme: ChartTheme) => drawSteps({ lines, marks, dayName, highest, locale }, theme),
    [lines, marks, dayName, highest, locale],
  )
  return (
    <Chart
      panels={[{ id: 'steps', summary: props.summary, heightPx: 300, draw }]}
      title={props.title}
      legend={[]}
      table={props.table}
      imageNotes={props.notes}
      {...(props.source === undefined ? {} : { source: props.source })}
      {...(props.note === undefined ? {} : { note: props.note })}
    />
  )
}
