import { type NextContact, nextContact } from '@estela/core/contact/next-contact'
import {
  type InvitationSituation,
  listContactSituations,
  listDueInvitations,
  scheduleContact,
} from '../storage/contact-situations.ts'
import { type DueMail, queueMails } from '../storage/mails.ts'
import type { Store } from '../storage/store.ts'
import { mailId } from './mail-id.ts'

/** So many invitations are looked at in one transaction. */
const BATCH = 500

/** Looks at every invitation that is due and queues the letters that are to go. Returns how many it looked at. */
export async function planContacts(store: Store, now: Date): Promise<number> {
  const due = await listDueInvitations(store, now, BATCH)
  if (due.length === 0) return 0
  const dueAt = new Map(due.map((each) => [each.id, each.dueAt]))
  const situations = await listContactSituations(
    store,
    due.map(({ id }) => id),
  )
  const decided = situations.map((situation) => ({ situation, next: nextContact(situation, now) }))
  await store.write([
    queueMails(decided.flatMap(({ situation, next }) => dueMail(situation, next, now))),
    ...decided.map(({ situation, next }) =>
      scheduleContact(situation.invitationId, dueAt.get(situation.invitationId) ?? null, lookAgain(next)),
    ),
  ])
  return due.length + (due.length < BATCH ? 0 : await planContacts(store, now))
}

function dueMail(situation: InvitationSituation, next: NextContact, now: Date): DueMail[] {
  if (next.outcome !== 'due') return []
  const { invitationId, person, wave } = situation
  const id = mailId(invitationId, person.id, next.step)
  return [{ id, invitationId, personId: person.id, step: next.step, dueAt: now, windowEndsAt: wave.windowEndsAt }]
}

/** When the invitation is looked at again; a letter in the queue is looked at by whoever sends it. */
export const lookAgain = (next: NextContact) => ({
  dueAt: next.outcome === 'later' ? next.at : null,
  ended: next.outcome === 'none' ? next.reason : null,
})
