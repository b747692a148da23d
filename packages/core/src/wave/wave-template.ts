import type { Category } from '../activity/activity.ts'
import type { WaveKind } from './wave.ts'

export interface PlannedWave {
  readonly kind: WaveKind
  readonly offsetMonths: number
  readonly openDays: number
  /** Code of the questionnaire asked in this wave. */
  readonly questionnaire: string
}

/**
 * Which waves follow from an activity of each category. Delays: training 6 and 12 months, legislation 12 and 24,
 * infrastructure 6 and 18; the immediate wave stays open for 28 days, a delayed one for 60.
 */
export const waveTemplates: Partial<Record<Category, readonly PlannedWave[]>> = {
  'legislative-assistance': [
    { kind: 'immediate', offsetMonths: 0, openDays: 28, questionnaire: 'LA1' },
    { kind: 'delayed', offsetMonths: 12, openDays: 60, questionnaire: 'LA2' },
    { kind: 'delayed', offsetMonths: 24, openDays: 60, questionnaire: 'LA2' },
  ],
  'capacity-building': [
    { kind: 'immediate', offsetMonths: 0, openDays: 28, questionnaire: 'CB1' },
    { kind: 'delayed', offsetMonths: 6, openDays: 60, questionnaire: 'CB2' },
    { kind: 'delayed', offsetMonths: 12, openDays: 60, questionnaire: 'CB2' },
  ],
  infrastructure: [
    { kind: 'immediate', offsetMonths: 0, openDays: 28, questionnaire: 'IF1' },
    { kind: 'delayed', offsetMonths: 6, openDays: 60, questionnaire: 'IF2' },
    { kind: 'delayed', offsetMonths: 18, openDays: 60, questionnaire: 'IF2' },
  ],
}
