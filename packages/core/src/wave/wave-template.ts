import type { Category } from '../activity/activity.ts'
import type { WaveKind } from './wave.ts'

export interface PlannedWave {
  readonly kind: WaveKind
  readonly offsetMonths: number
  /** For so many days the answers speak for the time of the wave. */
  readonly windowDays: number
  /** For so many days answers are taken at all. */
  readonly openDays: number
  /** Code of the questionnaire asked in this wave. */
  readonly questionnaire: string
}

/**
 * Which waves follow from an activity of each category. Delays: training 6 and 12 months, legislation 12 and 24,
 * infrastructure 6 and 18. The window of the immediate wave is 28 days and that of a delayed one 60; for two more weeks
 * late answers are still taken.
 */
export const waveTemplates: Partial<Record<Category, readonly PlannedWave[]>> = {
  'legislative-assistance': [
    { kind: 'immediate', offsetMonths: 0, windowDays: 28, openDays: 42, questionnaire: 'LA1' },
    { kind: 'delayed', offsetMonths: 12, windowDays: 60, openDays: 74, questionnaire: 'LA2' },
    { kind: 'delayed', offsetMonths: 24, windowDays: 60, openDays: 74, questionnaire: 'LA2' },
  ],
  'capacity-building': [
    { kind: 'immediate', offsetMonths: 0, windowDays: 28, openDays: 42, questionnaire: 'CB1' },
    { kind: 'delayed', offsetMonths: 6, windowDays: 60, openDays: 74, questionnaire: 'CB2' },
    { kind: 'delayed', offsetMonths: 12, windowDays: 60, openDays: 74, questionnaire: 'CB2' },
  ],
  infrastructure: [
    { kind: 'immediate', offsetMonths: 0, windowDays: 28, openDays: 42, questionnaire: 'IF1' },
    { kind: 'delayed', offsetMonths: 6, windowDays: 60, openDays: 74, questionnaire: 'IF2' },
    { kind: 'delayed', offsetMonths: 18, windowDays: 60, openDays: 74, questionnaire: 'IF2' },
  ],
}
