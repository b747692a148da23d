import { type FieldError, PLANNED_WAVE_LIMITS, type PlannedWave, type WaveTemplateDraft } from '@estela/contract'

export type WaveField = Exclude<keyof PlannedWave, 'contact'> | keyof PlannedWave['contact']
type NumberField = Exclude<WaveField, 'kind' | 'questionnaire' | 'preNoticeDays' | 'reminderDays'>

/** A wave as it stands in the form: numbers as they were typed, distances of a baseline counted back. */
export interface WaveForm extends Readonly<Record<WaveField, string>> {
  /** Tells the waves of a form apart while they come and go. */
  readonly key: string
  readonly kind: PlannedWave['kind']
}

/** What is wrong with a field: a code, with the limits where a number is outside them. */
export interface FieldProblem {
  readonly code: string
  readonly min: number
  readonly max: number
}
export type WaveProblems = Partial<Record<WaveField, FieldProblem>>

export const formOf = (waves: readonly PlannedWave[]): readonly WaveForm[] =>
  waves.map(({ contact, ...wave }, index) => ({
    key: String(index),
    kind: wave.kind,
    offsetMonths: String(Math.abs(wave.offsetMonths)),
    offsetDays: String(Math.abs(wave.offsetDays)),
    windowDays: String(wave.windowDays),
    openDays: String(wave.openDays),
    questionnaire: wave.questionnaire,
    preNoticeDays: contact.preNoticeDays === null ? '' : String(contact.preNoticeDays),
    reminderDays: contact.reminderDays.join(', '),
    replyByDays: String(contact.replyByDays),
  }))

/** A further wave to begin with: a follow-up half a year after the last one. */
export function furtherWave(waves: readonly WaveForm[], questionnaire: string): WaveForm {
  const months = Math.max(
    0,
    ...waves.filter(({ kind }) => kind !== 'baseline').map((wave) => Number(wave.offsetMonths) || 0),
  )
  const key = String(Math.max(-1, ...waves.map((wave) => Number(wave.key))) + 1)
  const last = waves.at(-1)
  if (last !== undefined && last.kind !== 'baseline')
    return { ...last, key, kind: 'delayed', offsetMonths: String(months + 6), preNoticeDays: '14' }
  return {
    key,
    kind: 'immediate',
    offsetMonths: '0',
    offsetDays: '0',
    windowDays: '28',
    openDays: '42',
    questionnaire,
    preNoticeDays: '',
    reminderDays: '4, 10, 17',
    replyByDays: '24',
  }
}

/** What is typed, read: the draft, or what cannot be read, by wave. */
export function readForm(
  waves: readonly WaveForm[],
): { readonly draft: WaveTemplateDraft } | { readonly problems: readonly WaveProblems[] } {
  const read = waves.map(readWave)
  const problems = read.map((each) => ('problems' in each ? each.problems : {}))
  if (problems.some((each) => Object.keys(each).length > 0)) return { problems }
  return { draft: { waves: read.flatMap((each) => ('wave' in each ? [each.wave] : [])) } }
}

function readWave(form: WaveForm): { readonly wave: PlannedWave } | { readonly problems: WaveProblems } {
  const problems: WaveProblems = {}
  const number = (field: NumberField): number => {
    const [least, max] = PLANNED_WAVE_LIMITS[field]
    // The form counts a baseline back, so that nothing in it is below zero.
    const min = Math.max(0, least)
    const value = wholeNumber(form[field])
    if (value !== null && value >= min && value <= max) return value
    problems[field] = { code: 'number', min, max }
    return 0
  }
  const back = form.kind === 'baseline' ? -1 : 1
  const wave = {
    kind: form.kind,
    // No minus zero.
    offsetMonths: back * number('offsetMonths') || 0,
    offsetDays: back * number('offsetDays') || 0,
    windowDays: number('windowDays'),
    openDays: number('openDays'),
    questionnaire: form.questionnaire,
    contact: {
      preNoticeDays: readPreNotice(form, problems),
      reminderDays: readReminders(form, problems),
      replyByDays: number('replyByDays'),
    },
  }
  return Object.keys(problems).length > 0 ? { problems } : { wave }
}

function readPreNotice({ preNoticeDays }: WaveForm, problems: WaveProblems): number | null {
  if (preNoticeDays.trim() === '') return null
  const [min, max] = PLANNED_WAVE_LIMITS.preNoticeDays
  const value = wholeNumber(preNoticeDays)
  if (value === null || value > max) problems.preNoticeDays = { code: 'number-or-empty', min, max }
  return value
}

function readReminders({ reminderDays }: WaveForm, problems: WaveProblems): number[] {
  const typed = reminderDays.split(/[\s,;]+/).filter((each) => each !== '')
  const [min, max] = PLANNED_WAVE_LIMITS.reminderDays
  const days = typed.map(wholeNumber).filter((value) => value !== null)
  if (days.length < typed.length || days.some((value) => value > max) || days.length > 10)
    problems.reminderDays = { code: 'numbers', min, max }
  return days
}

const wholeNumber = (typed: string): number | null => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null)

/** What the collector found wrong, by wave; problems of the template as a whole come apart. */
export function problemsOf(
  errors: readonly FieldError[],
  waves: number,
): { readonly whole: readonly string[]; readonly byWave: readonly WaveProblems[] } {
  const placed = errors.map(({ pointer, code }) => {
    const [, index, field] = /^\/waves\/(\d+)\/(?:contact\/)?(\w+)/.exec(pointer) ?? []
    return { code, index: index === undefined ? null : Number(index), field: field as WaveField | undefined }
  })
  return {
    whole: placed.filter(({ field }) => field === undefined).map(({ code }) => code),
    byWave: Array.from({ length: waves }, (_, wave) =>
      Object.fromEntries(
        placed
          .filter(({ index, field }) => index === wave && field !== undefined)
          .toReversed()
          .map(({ field, code }) => [field, { code, min: 0, max: 0 }]),
      ),
    ),
  }
}
