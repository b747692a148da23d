import { expect, it } from 'vitest'
import { CATEGORIES } from '../activity/activity.ts'
import { checkWaveTemplate, type WaveTemplateProblem } from './check-wave-template.ts'
import { PROMPT_CONTACT } from './contact-plan.ts'
import { type PlannedWave, waveTemplates } from './wave-template.ts'

const QUESTIONNAIRES = new Set(['CB1', 'CB2', 'LA1', 'LA2', 'IF1', 'IF2'])

const immediate: PlannedWave = {
  kind: 'immediate',
  offsetMonths: 0,
  offsetDays: 0,
  windowDays: 28,
  openDays: 42,
  questionnaire: 'CB1',
  contact: PROMPT_CONTACT,
}
const delayed: PlannedWave = { ...immediate, kind: 'delayed', offsetMonths: 6, questionnaire: 'CB2' }
const baseline: PlannedWave = { ...immediate, kind: 'baseline', offsetDays: -30 }

const problems = (...template: readonly PlannedWave[]) => checkWaveTemplate(template, QUESTIONNAIRES)
const contact = (changes: Partial<PlannedWave['contact']>): PlannedWave => ({
  ...immediate,
  contact: { ...PROMPT_CONTACT, ...changes },
})

it.each(CATEGORIES)('finds nothing wrong with the default template of %s', (category) => {
  const template = waveTemplates[category]
  if (template !== undefined) expect(problems(...template)).toEqual([])
})

it('takes a baseline, an immediate wave and follow-ups together', () => {
  expect(problems(baseline, immediate, delayed, { ...delayed, offsetMonths: 12 })).toEqual([])
})

const whole = (code: WaveTemplateProblem['code']): WaveTemplateProblem => ({ wave: null, field: null, code })

it('names what is wrong with the template as a whole', () => {
  expect(problems()).toEqual([whole('no-waves')])
  const nine = Array.from({ length: 9 }, (_, index) => ({ ...delayed, offsetMonths: index + 1 }))
  expect(problems(...nine)).toEqual([whole('too-many-waves')])
  expect(problems(immediate, { ...immediate, offsetDays: 1 })).toEqual([whole('two-immediate-waves')])
})

it.each<[string, PlannedWave, WaveTemplateProblem['field'], WaveTemplateProblem['code']]>([
  ['a baseline on the end date', { ...baseline, offsetDays: 0 }, 'offsetMonths', 'baseline-after-end'],
  ['a baseline after it', { ...baseline, offsetMonths: 1, offsetDays: 0 }, 'offsetMonths', 'baseline-after-end'],
  [
    'a baseline whose days pass it',
    { ...baseline, offsetMonths: -1, offsetDays: 40 },
    'offsetMonths',
    'baseline-after-end',
  ],
  ['a follow-up before it', { ...delayed, offsetMonths: -6 }, 'offsetMonths', 'follow-up-before-end'],
  [
    'a follow-up whose days pass it',
    { ...delayed, offsetMonths: 1, offsetDays: -40 },
    'offsetMonths',
    'follow-up-before-end',
  ],
  ['an immediate wave before it', { ...immediate, offsetDays: -1 }, 'offsetMonths', 'follow-up-before-end'],
  [
    'a wave that closes before its window ends',
    { ...immediate, openDays: 27 },
    'openDays',
    'closes-before-window-ends',
  ],
  ['a wave that never closes', { ...immediate, openDays: 367 }, 'openDays', 'too-long'],
  ['a questionnaire never published', { ...immediate, questionnaire: 'ZZ9' }, 'questionnaire', 'questionnaire-unknown'],
  ['a fourth reminder', contact({ reminderDays: [4, 8, 12, 16] }), 'reminderDays', 'reminders-too-many'],
  ['a reminder two days after the invitation', contact({ reminderDays: [2] }), 'reminderDays', 'reminders-too-close'],
  ['reminders two days apart', contact({ reminderDays: [4, 6] }), 'reminderDays', 'reminders-too-close'],
  ['reminders out of order', contact({ reminderDays: [10, 4] }), 'reminderDays', 'reminders-too-close'],
  [
    'a reminder on the last day for answers',
    contact({ reminderDays: [24] }),
    'reminderDays',
    'reminder-after-reply-by',
  ],
  ['answers asked for after the window', contact({ replyByDays: 29 }), 'replyByDays', 'reply-by-after-window'],
  [
    'a notice on the heels of which the wave opens',
    contact({ preNoticeDays: 2 }),
    'preNoticeDays',
    'pre-notice-too-late',
  ],
])('refuses %s, and says where', (_case, wave, field, code) => {
  expect(problems(wave)).toEqual([{ wave: 0, field, code }])
})

it('refuses a window of no days', () => {
  expect(problems({ ...immediate, windowDays: 0 })).toContainEqual({
    wave: 0,
    field: 'windowDays',
    code: 'window-empty',
  })
})

it('refuses two waves of one day, at the second', () => {
  expect(problems(delayed, immediate, { ...delayed, questionnaire: 'LA2' })).toEqual([
    { wave: 2, field: 'offsetDays', code: 'same-day-twice' },
  ])
})
