export const WAVE_KINDS = ['baseline', 'immediate', 'delayed'] as const
export type WaveKind = (typeof WAVE_KINDS)[number]

/** When one questionnaire of a study is asked. */
export interface Wave {
  readonly id: string
  readonly studyId: string
  /** 1 for the first wave of the study, then 2, 3 … in the order of `opensAt`. */
  readonly position: number
  readonly kind: WaveKind
  /** Months from the activity's end date to `opensAt`; 0 for the immediate wave. */
  readonly offsetMonths: number
  readonly opensAt: Date
  /** Until here the answers speak for the time of the wave; later ones are kept and counted apart. */
  readonly windowEndsAt: Date
  /** First instant at which answers are refused. */
  readonly closesAt: Date
  readonly questionnaireVersionId: string
}

const DAYS_OF_MONTH = 365.25 / 12

/** Months from the end date to the opening for words such as "after 6 months": days on top of them are rounded in. */
export const wholeMonths = ({ offsetMonths, offsetDays }: { offsetMonths: number; offsetDays: number }): number =>
  offsetMonths + Math.round(offsetDays / DAYS_OF_MONTH)

export type WaveState = 'to-come' | 'open' | 'closed'

/** Whether the wave takes answers at `now`. */
export function waveState({ opensAt, closesAt }: Pick<Wave, 'opensAt' | 'closesAt'>, now: Date): WaveState {
  if (now < opensAt) return 'to-come'
  return now < closesAt ? 'open' : 'closed'
}

/** Whether an answer that came at this time speaks for the time of the wave. */
export const isInWindow = (
  { opensAt, windowEndsAt }: Pick<Wave, 'opensAt' | 'windowEndsAt'>,
  receivedAt: Date,
): boolean => receivedAt >= opensAt && receivedAt < windowEndsAt
