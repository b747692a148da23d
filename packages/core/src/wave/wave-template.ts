import type { Category } from '../activity/activity.ts'
import { type ContactPlan, LATER_CONTACT, PROMPT_CONTACT } from './contact-plan.ts'
import type { WaveKind } from './wave.ts'

export interface PlannedWave {
  readonly kind: WaveKind
  /** Calendar months from the end date to the opening; negative for a baseline. */
  readonly offsetMonths: number
  /** Days on top of the months. */
  readonly offsetDays: number
  /** For so many days the answers speak for the time of the wave. */
  readonly windowDays: number
  /** For so many days answers are taken at all. */
  readonly openDays: number
  /** Code of the questionnaire asked in this wave. */
  readonly questionnaire: string
  readonly contact: ContactPlan
}

const IMMEDIATE = {
  kind: 'immediate',
  offsetMonths: 0,
  offsetDays: 0,
  windowDays: 28,
  openDays: 42,
  contact: PROMPT_CONTACT,
} as const

const DELAYED = { kind: 'delayed', offsetDays: 0, windowDays: 60, openDays: 74, contact: LATER_CONTACT } as const

/**
 * Which waves follow from an activity of each category. Delays: training 6 and 12 months, legislation 12 and 24,
 * infrastructure 6 and 18. The window of the immediate wave is 28 days and that of a delayed one 60; for two more weeks
 * late answers are still taken. An evaluator may change them.
 */
export const waveTemplates: Partial<Record<Category, readonly PlannedWave[]>> = {
  'legislative-assistance': [
    { ...IMMEDIATE, questionnaire: 'LA1' },
    { ...DELAYED, offsetMonths: 12, questionnaire: 'LA2' },
    { ...DELAYED, offsetMonths: 24, questionnaire: 'LA2' },
  ],
  'capacity-building': [
    { ...IMMEDIATE, questionnaire: 'CB1' },
    { ...DELAYED, offsetMonths: 6, questionnaire: 'CB2' },
    { ...DELAYED, offsetMonths: 12, questionnaire: 'CB2' },
  ],
  infrastructure: [
    { ...IMMEDIATE, questionnaire: 'IF1' },
    { ...DELAYED, offsetMonths: 6, questionnaire: 'IF2' },
    { ...DELAYED, offsetMonths: 18, questionnaire: 'IF2' },
  ],
}
