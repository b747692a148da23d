import { describe, expect, it } from 'vitest'
import { type DeliveredLetter, judgeLetters } from './judge-letters.ts'

const at = (text: string) => new Date(`${text}:00Z`)

/** On a Tuesday in Lima, in working hours. */
const INVITATION: DeliveredLetter = {
  mailId: 'one',
  invitationId: 'first',
  personId: 'ana',
  country: 'PER',
  step: 'invitation',
  windowEndsAt: at('2026-04-07T05:00'),
  at: at('2026-03-10T14:00'),
}
const REMINDER: DeliveredLetter = { ...INVITATION, mailId: 'two', step: 'reminder-1', at: at('2026-03-16T14:00') }
const KEPT = { quietPeriodViolations: 0, duplicates: 0, overdue: 0 }

describe('judgeLetters', () => {
  it('finds nothing in a chain that went as it should', () => {
    expect(judgeLetters([INVITATION, REMINDER], [])).toEqual(KEPT)
  })

  it('counts a second invitation within thirty days, whatever it is about', () => {
    const other = { ...INVITATION, mailId: 'three', invitationId: 'second' }
    expect(judgeLetters([INVITATION, { ...other, at: at('2026-04-06T14:00') }], [])).toEqual({
      ...KEPT,
      quietPeriodViolations: 1,
    })
    expect(
      judgeLetters([INVITATION, { ...other, at: at('2026-04-09T14:00'), windowEndsAt: at('2026-05-01T05:00') }], []),
    ).toEqual(KEPT)
  })

  it('counts a letter that came twice', () => {
    expect(judgeLetters([INVITATION, { ...INVITATION, at: at('2026-03-10T14:01') }], [])).toEqual({
      ...KEPT,
      duplicates: 1,
    })
  })

  it('counts a reminder that came a day too late, unless something stood still', () => {
    const late = { ...REMINDER, at: at('2026-03-17T14:01') }
    expect(judgeLetters([INVITATION, late], [])).toEqual({ ...KEPT, overdue: 1 })
    const stop = { from: at('2026-03-15T00:00'), to: at('2026-03-17T14:00') }
    expect(judgeLetters([INVITATION, late], [stop])).toEqual(KEPT)
  })

  it('counts a letter that came when its wave no longer speaks for its time', () => {
    expect(judgeLetters([{ ...INVITATION, at: INVITATION.windowEndsAt }], [])).toEqual({ ...KEPT, overdue: 1 })
  })
})
