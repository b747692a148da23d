import type { PlannedWave } from '@estela/contract'
import { describe, expect, it } from 'vitest'
import { formOf, furtherWave, problemsOf, readForm, type WaveForm } from './template-form.ts'

const immediate: PlannedWave = {
  kind: 'immediate',
  offsetMonths: 0,
  offsetDays: 0,
  windowDays: 28,
  openDays: 42,
  questionnaire: 'CB1',
  contact: { preNoticeDays: null, reminderDays: [4, 10, 17], replyByDays: 24 },
}
const baseline: PlannedWave = { ...immediate, kind: 'baseline', offsetMonths: -1, offsetDays: -10 }
const delayed: PlannedWave = {
  ...immediate,
  kind: 'delayed',
  offsetMonths: 6,
  contact: { ...immediate.contact, preNoticeDays: 14, reminderDays: [] },
}
const [first] = formOf([immediate])
if (first === undefined) throw new Error('A form of one wave has one wave.')
const form: WaveForm = first

describe('the form of a template', () => {
  it('reads back what it was made of', () => {
    expect(readForm(formOf([baseline, immediate, delayed]))).toEqual({
      draft: { waves: [baseline, immediate, delayed] },
    })
  })

  it('counts a baseline back from the end date', () => {
    expect(formOf([baseline])[0]).toMatchObject({ offsetMonths: '1', offsetDays: '10' })
  })

  it.each(['4,10,17', '4 10 17', ' 4; 10 ;17 '])('takes reminders as "%s"', (reminderDays) => {
    expect(readForm([{ ...form, reminderDays }])).toEqual({ draft: { waves: [immediate] } })
  })

  it.each([
    ['windowDays', '', 'number'],
    ['windowDays', '28.5', 'number'],
    ['windowDays', '-1', 'number'],
    ['windowDays', '1001', 'number'],
    ['offsetMonths', 'six', 'number'],
    ['replyByDays', '0', 'number'],
    ['preNoticeDays', 'soon', 'number-or-empty'],
    ['preNoticeDays', '181', 'number-or-empty'],
    ['reminderDays', '4, ten', 'numbers'],
    ['reminderDays', '4, 400', 'numbers'],
  ])('says that %s cannot be "%s"', (field, typed, code) => {
    const read = readForm([form, { ...form, [field]: typed }])
    expect(read).toMatchObject({ problems: [{}, { [field]: { code } }] })
  })
})

describe('a further wave', () => {
  it('is a follow-up half a year after the last, under a key of its own', () => {
    expect(furtherWave(formOf([immediate, delayed]), 'CB1')).toMatchObject({
      key: '2',
      kind: 'delayed',
      offsetMonths: '12',
    })
  })

  it('is the immediate one in an empty template', () => {
    expect(readForm([furtherWave([], 'CB1')])).toEqual({ draft: { waves: [immediate] } })
  })
})

it('finds the place of what the collector refuses; the first problem of a field counts', () => {
  const errors = [
    { pointer: '/waves', code: 'two-immediate-waves' },
    { pointer: '/waves/1/windowDays', code: 'window-empty' },
    { pointer: '/waves/1/windowDays', code: 'too-long' },
    { pointer: '/waves/0/contact/reminderDays', code: 'reminders-too-close' },
  ]
  const { whole, byWave } = problemsOf(errors, 2)
  expect(whole).toEqual(['two-immediate-waves'])
  expect(byWave).toMatchObject([
    { reminderDays: { code: 'reminders-too-close' } },
    { windowDays: { code: 'window-empty' } },
  ])
})
