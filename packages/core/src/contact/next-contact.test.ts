import { describe, expect, it } from 'vitest'
import { LATER_CONTACT, PROMPT_CONTACT } from '../wave/contact-plan.ts'
import { isSendingTime } from '../working-time/sending-time.ts'
import { type ContactSituation, nextContact, QUIET_DAYS, replyBy, type SentLetter } from './next-contact.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const at = (text: string) => new Date(text)
const daysAfter = (instant: Date, days: number) => new Date(instant.getTime() + days * DAY_MS)

/** Opens on a Tuesday in Lima; 09:00 there is 14:00 UTC. */
const OPENS = at('2026-03-10T05:00:00Z')
const FIRST = at('2026-03-10T14:00:00Z')

const situation = (changed: Partial<ContactSituation> = {}): ContactSituation => ({
  wave: { opensAt: OPENS, windowEndsAt: daysAfter(OPENS, 28) },
  plan: PROMPT_CONTACT,
  country: 'PER',
  stop: null,
  sent: [],
  lastInvitedElsewhere: null,
  isQuietPeriodLifted: false,
  ...changed,
})

const invited: SentLetter = { step: 'invitation', at: FIRST }

/** Everything that somebody hears who never answers, when the schedule looks as often as this. */
function lettersTo(whom: ContactSituation, from: Date, everyMs = 60_000): SentLetter[] {
  const sent: SentLetter[] = []
  for (let now = from; ; ) {
    const next = nextContact({ ...whom, sent }, now)
    if (next.outcome === 'none') return sent
    if (next.outcome === 'due') sent.push({ step: next.step, at: now })
    now = new Date(Math.max(now.getTime() + everyMs, next.outcome === 'later' ? next.at.getTime() : 0))
  }
}

describe('the chain of letters', () => {
  it('is the invitation when the wave opens and reminders 4, 10 and 17 days later, in working hours', () => {
    expect(lettersTo(situation(), daysAfter(OPENS, -20))).toEqual([
      { step: 'invitation', at: FIRST },
      // The fourteenth is a Saturday.
      { step: 'reminder-1', at: at('2026-03-16T14:00:00Z') },
      { step: 'reminder-2', at: at('2026-03-20T14:00:00Z') },
      { step: 'reminder-3', at: at('2026-03-27T14:00:00Z') },
    ])
  })

  it('begins two weeks before with the question whether the address holds, where the plan says so', () => {
    const [notice, invitation] = lettersTo(situation({ plan: LATER_CONTACT }), daysAfter(OPENS, -40))
    expect(notice).toEqual({ step: 'pre-notice', at: at('2026-02-24T14:00:00Z') })
    expect(invitation).toEqual({ step: 'invitation', at: FIRST })
  })

  it('leaves out a notice that would come on the heels of the invitation', () => {
    const late = lettersTo(situation({ plan: LATER_CONTACT }), at('2026-03-09T14:00:00Z'))
    expect(late[0]).toEqual({ step: 'invitation', at: FIRST })
  })

  it('never asks anybody more than four times', () => {
    const plan = { ...PROMPT_CONTACT, reminderDays: [3, 6, 9, 12, 15] }
    expect(lettersTo(situation({ plan }), OPENS)).toHaveLength(4)
  })

  it.each(['answered', 'refused', 'opted-out', 'undeliverable', 'ineligible', 'archived'] as const)(
    'ends when somebody is %s',
    (stop) => {
      expect(nextContact(situation({ stop }), FIRST)).toEqual({ outcome: 'none', reason: stop })
      expect(nextContact(situation({ stop, sent: [invited] }), daysAfter(FIRST, 5))).toEqual({
        outcome: 'none',
        reason: stop,
      })
    },
  )
})

describe('after a stop of the program', () => {
  it('one reminder goes, not all that were missed', () => {
    expect(nextContact(situation({ sent: [invited] }), daysAfter(FIRST, 13))).toEqual({
      outcome: 'due',
      step: 'reminder-2',
    })
  })

  it('no reminder goes after the day until which an answer was asked for', () => {
    expect(nextContact(situation({ sent: [invited] }), daysAfter(FIRST, 24))).toEqual({
      outcome: 'none',
      reason: 'window-ended',
    })
  })

  it('nobody is invited when the time for which the wave speaks is over', () => {
    expect(nextContact(situation(), daysAfter(OPENS, 28))).toEqual({ outcome: 'none', reason: 'window-ended' })
  })

  it('letters to one person are three days apart, however late they are', () => {
    const sent = lettersTo(situation(), daysAfter(OPENS, 9))
    const gaps = sent
      .slice(1)
      .map(({ at: later }, index) => (later.getTime() - (sent[index]?.at.getTime() ?? 0)) / DAY_MS)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(3)
  })
})

describe('the quiet period', () => {
  const lastInvitedElsewhere = daysAfter(FIRST, -20)

  it('puts an invitation off until thirty days after the last one elsewhere', () => {
    const next = nextContact(situation({ lastInvitedElsewhere }), FIRST)
    expect(next).toMatchObject({ outcome: 'later', step: 'invitation' })
    const due = next.outcome === 'later' ? next.at : FIRST
    expect(due.getTime()).toBeGreaterThanOrEqual(daysAfter(lastInvitedElsewhere, QUIET_DAYS).getTime())
  })

  it('keeps somebody out of a wave that would be over by then, and says why', () => {
    expect(nextContact(situation({ lastInvitedElsewhere: FIRST }), FIRST)).toEqual({
      outcome: 'none',
      reason: 'quiet-period',
    })
  })

  it('does not count when an evaluator has lifted it', () => {
    const lifted = situation({ lastInvitedElsewhere, isQuietPeriodLifted: true })
    expect(nextContact(lifted, FIRST)).toEqual({ outcome: 'due', step: 'invitation' })
  })
})

it('keeps its promises at every moment, in any situation', () => {
  const countries = ['PER', 'MEX', 'ESP', 'JPN', 'XXX']
  for (let seed = 0; seed < 2000; seed += 1) {
    const pick = (max: number, salt: number) => (Math.imul(seed + salt, 2_654_435_761) >>> 8) % max
    const whom = situation({
      country: countries[pick(countries.length, 1)] ?? 'PER',
      plan: pick(2, 2) === 0 ? PROMPT_CONTACT : LATER_CONTACT,
      wave: { opensAt: daysAfter(OPENS, pick(365, 3)), windowEndsAt: daysAfter(OPENS, pick(365, 3) + 1 + pick(70, 4)) },
      lastInvitedElsewhere: pick(2, 5) === 0 ? null : daysAfter(OPENS, pick(365, 6)),
    })
    const letters = lettersTo(whom, daysAfter(OPENS, pick(380, 7)), 1 + pick(9 * DAY_MS, 8))
    expect(new Set(letters.map(({ step }) => step)).size).toBe(letters.length)
    for (const letter of letters) {
      expect(isSendingTime(letter.at, whom.country)).toBe(true)
      expect(letter.at.getTime()).toBeLessThan(whom.wave.windowEndsAt.getTime())
      if (letter.step !== 'pre-notice') expect(letter.at.getTime()).toBeGreaterThanOrEqual(whom.wave.opensAt.getTime())
    }
    const invitation = letters.find(({ step }) => step === 'invitation')
    if (invitation === undefined) continue
    const quietFor = invitation.at.getTime() - (whom.lastInvitedElsewhere?.getTime() ?? 0)
    expect(quietFor).toBeGreaterThanOrEqual(QUIET_DAYS * DAY_MS)
    for (const letter of letters) expect(letter.at.getTime()).toBeLessThan(replyBy(whom, invitation.at).getTime())
  }
})
