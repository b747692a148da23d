import type { ContactPlan, ContactStep } from '../wave/contact-plan.ts'
import type { Wave } from '../wave/wave.ts'
import { nextSendingTime } from '../working-time/sending-time.ts'

/** Why somebody is not written to any more about a wave. `unlinked`: nobody knows any more whose invitation it is. */
export const STOP_REASONS = [
  'answered',
  'refused',
  'opted-out',
  'undeliverable',
  'ineligible',
  'archived',
  'unlinked',
  'quiet-period',
  'window-ended',
  'all-sent',
] as const
export type StopReason = (typeof STOP_REASONS)[number]

/** A letter that has gone. */
export interface SentLetter {
  readonly step: ContactStep
  readonly at: Date
}

/** All that decides what one person hears next about one wave. */
export interface ContactSituation {
  readonly wave: Pick<Wave, 'opensAt' | 'windowEndsAt'>
  readonly plan: ContactPlan
  /** ISO 3166-1 alpha-3: where it must be a working hour. */
  readonly country: string
  /** What forbids any letter, found out from the person and the invitation. */
  readonly stop: Extract<
    StopReason,
    'answered' | 'refused' | 'opted-out' | 'undeliverable' | 'ineligible' | 'archived'
  > | null
  /** To this person about this wave. */
  readonly sent: readonly SentLetter[]
  /** When the person was last invited to answer another questionnaire. */
  readonly lastInvitedElsewhere: Date | null
  /** An evaluator has said why this wave does not wait for the quiet period. */
  readonly isQuietPeriodLifted: boolean
}

export type NextContact =
  /** The letter may go now. */
  | { readonly outcome: 'due'; readonly step: ContactStep }
  /** Nothing before `at`; `step` is what is then looked at. */
  | { readonly outcome: 'later'; readonly step: ContactStep; readonly at: Date }
  | { readonly outcome: 'none'; readonly reason: StopReason }

/** Between two invitations of one person, over all studies. */
export const QUIET_DAYS = 30

/** Between two letters to one person about one wave, whatever has been held up. */
export const GAP_DAYS = 3

/**
 * What does one person hear next about one wave? Asked when something is due and again at the moment of sending. Steps
 * that were missed are not made up for: of several overdue reminders only the last goes, and nothing goes when the time
 * for which the wave speaks is over, or after the day until which an answer was asked for.
 */
export function nextContact(situation: ContactSituation, now: Date): NextContact {
  if (situation.stop !== null) return { outcome: 'none', reason: situation.stop }
  const invited = situation.sent.find(({ step }) => step === 'invitation')
  return invited === undefined ? untilInvitation(situation, now) : afterInvitation(situation, invited.at, now)
}

/** Until when is a person asked to answer who was invited at this time? */
export function replyBy({ wave, plan }: Pick<ContactSituation, 'wave' | 'plan'>, invitedAt: Date): Date {
  return earlier(daysAfter(invitedAt, plan.replyByDays), wave.windowEndsAt)
}

function untilInvitation(situation: ContactSituation, now: Date): NextContact {
  const { wave, country } = situation
  const quietUntil = quietPeriodEnd(situation)
  const invitationAt = nextSendingTime(later(wave.opensAt, quietUntil, gapEnd(situation), now), country)
  const notice = situation.sent.length === 0 ? preNoticeAt(situation, now) : null
  // A notice on the heels of which the invitation comes is pointless.
  if (notice !== null && daysAfter(notice, GAP_DAYS) <= invitationAt) return atTime('pre-notice', notice, now)
  if (invitationAt < wave.windowEndsAt) return atTime('invitation', invitationAt, now)
  return { outcome: 'none', reason: now < wave.windowEndsAt ? 'quiet-period' : 'window-ended' }
}

function preNoticeAt({ wave, plan, country }: ContactSituation, now: Date): Date | null {
  if (plan.preNoticeDays === null) return null
  const at = nextSendingTime(later(daysAfter(wave.opensAt, -plan.preNoticeDays), now), country)
  return at < wave.opensAt ? at : null
}

function afterInvitation(situation: ContactSituation, invitedAt: Date, now: Date): NextContact {
  const reminders = remainingReminders(situation, invitedAt)
  const overdue = reminders.filter(({ target }) => target <= now)
  const next = overdue.at(-1) ?? reminders[0]
  if (next === undefined) return { outcome: 'none', reason: 'all-sent' }
  const at = nextSendingTime(later(next.target, gapEnd(situation), now), situation.country)
  if (at >= replyBy(situation, invitedAt)) return { outcome: 'none', reason: 'window-ended' }
  return atTime(next.step, at, now)
}

const REMINDER_STEPS = ['reminder-1', 'reminder-2', 'reminder-3'] as const

/** After the last one sent, in order. */
function remainingReminders({ plan, sent }: ContactSituation, invitedAt: Date) {
  const all = REMINDER_STEPS.flatMap((step, index) => {
    const days = plan.reminderDays[index]
    return days === undefined ? [] : [{ step, target: daysAfter(invitedAt, days) }]
  })
  return all.slice(all.findLastIndex(({ step }) => sent.some((each) => each.step === step)) + 1)
}

const atTime = (step: ContactStep, at: Date, now: Date): NextContact =>
  at <= now ? { outcome: 'due', step } : { outcome: 'later', step, at }

function quietPeriodEnd({ lastInvitedElsewhere, isQuietPeriodLifted }: ContactSituation): Date {
  const isFree = lastInvitedElsewhere === null || isQuietPeriodLifted
  return isFree ? LONG_AGO : daysAfter(lastInvitedElsewhere, QUIET_DAYS)
}

const gapEnd = ({ sent }: ContactSituation): Date =>
  sent.reduce((end, { at }) => later(end, daysAfter(at, GAP_DAYS)), LONG_AGO)

const LONG_AGO = new Date(0)
const DAY_MS = 24 * 60 * 60 * 1000
const daysAfter = (instant: Date, days: number): Date => new Date(instant.getTime() + days * DAY_MS)
const later = (...instants: readonly Date[]): Date => new Date(Math.max(...instants.map(Number)))
const earlier = (one: Date, other: Date): Date => (one < other ? one : other)
