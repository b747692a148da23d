import { REMINDERS_MAX } from './contact-plan.ts'
import type { PlannedWave } from './wave-template.ts'

export const WAVE_TEMPLATE_PROBLEM_CODES = [
  'no-waves',
  'too-many-waves',
  'baseline-after-end',
  'follow-up-before-end',
  'two-immediate-waves',
  'same-day-twice',
  'window-empty',
  'closes-before-window-ends',
  'too-long',
  'reminders-too-many',
  'reminders-too-close',
  'reminder-after-reply-by',
  'reply-by-after-window',
  'pre-notice-too-late',
  'questionnaire-unknown',
] as const
export type WaveTemplateProblemCode = (typeof WAVE_TEMPLATE_PROBLEM_CODES)[number]

/** What is wrong with a template, and in which of its waves and fields. */
export interface WaveTemplateProblem {
  /** From 0; null for the template as a whole. */
  readonly wave: number | null
  readonly field: keyof PlannedWave | 'preNoticeDays' | 'reminderDays' | 'replyByDays' | null
  readonly code: WaveTemplateProblemCode
}

const WAVES_MAX = 8
const OPEN_DAYS_MAX = 366
/** Between two letters (next-contact). */
const GAP_DAYS = 3

/**
 * What keeps a template from being used? Empty when nothing does.
 * @param questionnaires codes of the published questionnaires
 */
export function checkWaveTemplate(
  template: readonly PlannedWave[],
  questionnaires: ReadonlySet<string>,
): readonly WaveTemplateProblem[] {
  const whole = (code: WaveTemplateProblemCode): WaveTemplateProblem => ({ wave: null, field: null, code })
  return [
    ...(template.length === 0 ? [whole('no-waves')] : []),
    ...(template.length > WAVES_MAX ? [whole('too-many-waves')] : []),
    ...(template.filter(({ kind }) => kind === 'immediate').length > 1 ? [whole('two-immediate-waves')] : []),
    ...template.flatMap((planned, wave) =>
      waveProblems(planned, questionnaires).map(({ field, code }) => ({ wave, field, code })),
    ),
    ...template.flatMap((planned, wave): WaveTemplateProblem[] =>
      template.slice(0, wave).some((other) => isSameDay(other, planned))
        ? [{ wave, field: 'offsetDays', code: 'same-day-twice' }]
        : [],
    ),
  ]
}

type Found = Pick<WaveTemplateProblem, 'field' | 'code'>

function waveProblems(wave: PlannedWave, questionnaires: ReadonlySet<string>): readonly Found[] {
  const { kind, offsetMonths, offsetDays, windowDays, openDays, questionnaire } = wave
  // Months and days that pull in different directions could pass the end date.
  const isBeforeEnd = offsetMonths <= 0 && offsetDays <= 0 && offsetMonths + offsetDays < 0
  const isFromEndOn = offsetMonths >= 0 && offsetDays >= 0
  const found: readonly (Found | false)[] = [
    kind === 'baseline' && !isBeforeEnd && { field: 'offsetMonths', code: 'baseline-after-end' },
    kind !== 'baseline' && !isFromEndOn && { field: 'offsetMonths', code: 'follow-up-before-end' },
    windowDays < 1 && { field: 'windowDays', code: 'window-empty' },
    openDays < windowDays && { field: 'openDays', code: 'closes-before-window-ends' },
    openDays > OPEN_DAYS_MAX && { field: 'openDays', code: 'too-long' },
    !questionnaires.has(questionnaire) && { field: 'questionnaire', code: 'questionnaire-unknown' },
    ...contactProblems(wave),
  ]
  return found.filter((each) => each !== false)
}

function contactProblems({ windowDays, contact }: PlannedWave): readonly (Found | false)[] {
  const { preNoticeDays, reminderDays, replyByDays } = contact
  const isTooClose = reminderDays.some((days, index) => days - (reminderDays[index - 1] ?? 0) < GAP_DAYS)
  return [
    reminderDays.length > REMINDERS_MAX && { field: 'reminderDays', code: 'reminders-too-many' },
    isTooClose && { field: 'reminderDays', code: 'reminders-too-close' },
    reminderDays.some((days) => days >= replyByDays) && { field: 'reminderDays', code: 'reminder-after-reply-by' },
    replyByDays > windowDays && { field: 'replyByDays', code: 'reply-by-after-window' },
    preNoticeDays !== null && preNoticeDays < GAP_DAYS && { field: 'preNoticeDays', code: 'pre-notice-too-late' },
  ]
}

const isSameDay = (one: PlannedWave, other: PlannedWave): boolean =>
  one.offsetMonths === other.offsetMonths && one.offsetDays === other.offsetDays
