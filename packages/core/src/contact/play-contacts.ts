import { type ContactSituation, nextContact, type SentLetter } from './next-contact.ts'

const DAY_MS = 24 * 60 * 60 * 1000

/** Somebody in a wave who has heard nothing yet and is asked nothing else. */
export type Newcomer = Pick<ContactSituation, 'wave' | 'plan' | 'country'>

/**
 * Which letters does somebody get about a wave, and when, if nothing holds them up? Plans, samples and real letters
 * follow from the same rules.
 * @param answeredAt from then on nothing more goes; null for somebody who stays silent
 * @param until      letters after it are left out; null for all of them
 */
export function playContacts(
  newcomer: Newcomer,
  { answeredAt, until }: { readonly answeredAt: Date | null; readonly until: Date | null },
): readonly SentLetter[] {
  const { wave, plan } = newcomer
  const sent: SentLetter[] = []
  let now = new Date(wave.opensAt.getTime() - (plan.preNoticeDays ?? 0) * DAY_MS)
  while (until === null || now <= until) {
    const stop = answeredAt !== null && answeredAt <= now ? 'answered' : null
    const next = nextContact({ ...newcomer, stop, sent, lastInvitedElsewhere: null, isQuietPeriodLifted: false }, now)
    if (next.outcome === 'none') break
    if (next.outcome === 'due') sent.push({ step: next.step, at: now })
    else now = next.at
  }
  return sent
}
