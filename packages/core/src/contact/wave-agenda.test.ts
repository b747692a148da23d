import { describe, expect, it } from 'vitest'
import { LATER_CONTACT, PROMPT_CONTACT } from '../wave/contact-plan.ts'
import { instantAt } from '../working-time/local-time.ts'
import { waveAgenda } from './wave-agenda.ts'

const wave = (timeZone: string, opens: string, windowEnds: string, closes: string) => ({
  opensAt: instantAt(opens, 0, timeZone),
  windowEndsAt: instantAt(windowEnds, 0, timeZone),
  closesAt: instantAt(closes, 0, timeZone),
})
const listed = (...given: Parameters<typeof waveAgenda>) =>
  waveAgenda(...given).map(({ kind, reminder, day }) => `${day} ${kind}${reminder ?? ''}`)

describe('waveAgenda', () => {
  // 28 and 29 July 2026 are the Fiestas Patrias: a Tuesday and a Wednesday.
  it('puts letters on working days of Peru and counts reminders from the invitation', () => {
    const opensOnSaturday = wave('America/Lima', '2026-07-18', '2026-08-15', '2026-08-29')
    expect(listed(opensOnSaturday, { ...PROMPT_CONTACT, reminderDays: [8, 14] }, 'PER')).toEqual([
      '2026-07-18 opens',
      '2026-07-20 invitation',
      '2026-07-30 reminder1',
      '2026-08-03 reminder2',
      '2026-08-13 reply-by',
      '2026-08-14 window-ends',
      '2026-08-28 closes',
    ])
  })

  // 16 November 2026 is the third Monday: Día de la Revolución.
  it('does the same for Mexico, with the notice two weeks before', () => {
    const delayed = wave('America/Mexico_City', '2026-11-14', '2027-01-13', '2027-01-27')
    expect(listed(delayed, LATER_CONTACT, 'MEX')).toEqual([
      '2026-11-02 pre-notice',
      '2026-11-14 opens',
      '2026-11-17 invitation',
      '2026-11-23 reminder1',
      '2026-11-27 reminder2',
      '2026-12-04 reminder3',
      '2026-12-11 reply-by',
      '2027-01-12 window-ends',
      '2027-01-26 closes',
    ])
  })

  it('leaves out what would come too late: no reminder after the day for answers, no letter after the window', () => {
    const short = wave('America/Lima', '2026-03-02', '2026-03-09', '2026-03-20')
    expect(listed(short, PROMPT_CONTACT, 'PER').filter((each) => each.includes('reminder'))).toEqual([
      '2026-03-06 reminder1',
    ])
    const onWeekend = wave('America/Lima', '2026-03-07', '2026-03-09', '2026-03-20')
    expect(listed(onWeekend, PROMPT_CONTACT, 'PER')).toEqual([
      '2026-03-07 opens',
      '2026-03-08 window-ends',
      '2026-03-19 closes',
    ])
  })

  it('ends days by the clock of the country also where it is ahead of UTC', () => {
    const tokyo = wave('Asia/Tokyo', '2026-06-01', '2026-06-29', '2026-07-13')
    expect(listed(tokyo, { ...PROMPT_CONTACT, reminderDays: [] }, 'JPN')).toEqual([
      '2026-06-01 opens',
      '2026-06-01 invitation',
      '2026-06-25 reply-by',
      '2026-06-28 window-ends',
      '2026-07-12 closes',
    ])
  })
})
