import { GAP_DAYS, QUIET_DAYS } from '@estela/core/contact/next-contact'
import { PROMPT_CONTACT } from '@estela/core/wave/contact-plan'
import { nextSendingTime } from '@estela/core/working-time/sending-time'
import type { MailSubject } from '../storage/simulated-mails.ts'
import { daysAfter, overlaps, type Stretch } from './simulated-time.ts'

/** A letter that a mail server has taken, with what it was about. */
export interface DeliveredLetter extends MailSubject {
  readonly at: Date
}

/** Promises that were not kept. */
export interface Judgement {
  readonly quietPeriodViolations: number
  readonly duplicates: number
  /** Went more than a day later than they could have, or after the time for which their wave speaks. */
  readonly overdue: number
}

/**
 * Were the promises kept? Judged by what the mail server has seen, without asking the rules that decided it.
 * @param downtimes when the program or the mail server stood still: what waits for them is not overdue
 */
export function judgeLetters(letters: readonly DeliveredLetter[], downtimes: readonly Stretch[]): Judgement {
  const inOrder = letters.toSorted((one, other) => one.at.getTime() - other.at.getTime())
  return {
    quietPeriodViolations: sumOver(inOrder, ({ personId }) => personId, tooSoonInvitations),
    duplicates: letters.length - new Set(letters.map(({ mailId }) => mailId)).size,
    overdue: sumOver(
      inOrder,
      ({ invitationId }) => invitationId,
      (own) => overdueLetters(own, downtimes),
    ),
  }
}

function sumOver(
  letters: readonly DeliveredLetter[],
  key: (letter: DeliveredLetter) => string,
  count: (group: readonly DeliveredLetter[]) => number,
): number {
  const groups = new Map<string, DeliveredLetter[]>()
  for (const letter of letters) {
    const group = groups.get(key(letter))
    if (group === undefined) groups.set(key(letter), [letter])
    else group.push(letter)
  }
  return [...groups.values()].reduce((sum, group) => sum + count(group), 0)
}

function tooSoonInvitations(ofPerson: readonly DeliveredLetter[]): number {
  const invitations = ofPerson.filter(({ step }) => step === 'invitation')
  return invitations.filter(({ at, mailId }, index) => {
    const before = invitations[index - 1]
    return before !== undefined && before.mailId !== mailId && at < daysAfter(before.at, QUIET_DAYS)
  }).length
}

function overdueLetters(ofInvitation: readonly DeliveredLetter[], downtimes: readonly Stretch[]): number {
  const invited = ofInvitation.find(({ step }) => step === 'invitation')?.at
  return ofInvitation.filter((letter, index) => {
    if (letter.at >= letter.windowEndsAt) return true
    const reminder = Number(/^reminder-(\d)$/.exec(letter.step)?.[1] ?? 0)
    if (reminder === 0 || invited === undefined) return false
    const wanted = daysAfter(invited, PROMPT_CONTACT.reminderDays[reminder - 1] ?? 0)
    const free = daysAfter(ofInvitation[index - 1]?.at ?? invited, GAP_DAYS)
    const possible = nextSendingTime(new Date(Math.max(Number(wanted), Number(free))), letter.country)
    return letter.at > daysAfter(possible, 1) && !overlaps(downtimes, possible, letter.at)
  }).length
}
