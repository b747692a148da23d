import type { WaveParticipation } from '@estela/contract'
import type { DayCount } from '@estela/ui/step-lines'

/**
 * Complete answers of a wave when so many days had passed since it opened: its day 0 is over after one day. The line of
 * a closed wave runs on to its closing; that of an open one ends with its last answer.
 */
export function arrivalLine({
  arrivals,
  isOpen,
  openDays,
}: Pick<WaveParticipation, 'arrivals' | 'isOpen' | 'openDays'>): readonly DayCount[] {
  const points = [
    { days: 0, count: 0 },
    ...arrivals.map(({ day, submissions }) => ({ days: day + 1, count: submissions })),
  ]
  const last = points.at(-1)
  const closing = Math.max(0, ...openDays)
  const runsOn = !isOpen && last !== undefined && last.days < closing
  return runsOn ? [...points, { days: closing, count: last.count }] : points
}

/** A row for each number of days at which one of the lines has a point; null after the end of a line. */
export function arrivalRows(lines: readonly (readonly DayCount[])[]): (number | null)[][] {
  const days = [...new Set(lines.flatMap((line) => line.map((point) => point.days)))].sort((a, b) => a - b)
  return days.map((day) => [day, ...lines.map((line) => countAt(line, day))])
}

function countAt(line: readonly DayCount[], days: number): number | null {
  if (days > (line.at(-1)?.days ?? -1)) return null
  return line.findLast((point) => point.days <= days)?.count ?? null
}

/** A day on which the window of one or more waves ends, they close, or most letters of a step went. */
export interface WaveMark {
  readonly sign: string
  readonly end: 'window' | 'closing' | Reminder
  readonly days: number
  readonly followUps: readonly number[]
}

type Step = WaveParticipation['letters'][number]['step']
type Reminder = Extract<Step, `reminder-${string}`>
type Times = Pick<WaveParticipation, 'followUp' | 'windowDays' | 'openDays'>

/** Whether the activities of a wave take answers for different times, so that no day stands for all of them. */
export const differsInTimes = ({ windowDays, openDays }: Times): boolean => windowDays.length > 1 || openDays.length > 1

/** The days to be marked, in their order, each with a sign; waves with the same day share its mark. */
export function waveMarks(waves: readonly (Times & Pick<WaveParticipation, 'letters'>)[]): readonly WaveMark[] {
  const alike = waves.filter((wave) => !differsInTimes(wave))
  const ends = [
    ...alike.flatMap(({ followUp, windowDays, openDays }) => [
      ...windowDays.map((days) => ({ end: 'window' as const, days, followUp })),
      ...openDays.map((days) => ({ end: 'closing' as const, days, followUp })),
    ]),
    ...waves.flatMap(({ followUp, letters }) =>
      letters.flatMap(({ step, day }) => (isReminder(step) ? [{ end: step, days: day, followUp }] : [])),
    ),
  ]
  const marks = new Map<string, Omit<WaveMark, 'sign'>>()
  for (const { end, days, followUp } of ends) {
    const key = `${end} ${days}`
    marks.set(key, { end, days, followUps: [...(marks.get(key)?.followUps ?? []), followUp] })
  }
  return [...marks.values()]
    .sort((a, b) => a.days - b.days)
    .map((mark, index) => ({ sign: String.fromCodePoint(FIRST_SIGN + index), ...mark }))
}

/** The opening, and what goes before it, needs no mark. */
const isReminder = (step: Step): step is Reminder => step.startsWith('reminder-')

const FIRST_SIGN = 'A'.charCodeAt(0)
