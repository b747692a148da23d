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
  const situations = await listContactSituations(
    store,
    due.map(({ id }) => id),
  )
  const known = new Map(situations.map((situation) => [situation.invitationId, situation]))
  const decided = due.map(({ id, dueAt }) => ({ id, dueAt, ...decide(known.get(id), now) }))
  await store.write([
    queueMails(decided.flatMap(({ mails }) => mails)),
    ...decided.map(({ id, dueAt, next }) => scheduleContact(id, dueAt, lookAgain(next))),
  ])
  return due.length + (due.length < BATCH ? 0 : await planContacts(store, now))
}

/** What is next, and the letter if it is due. */
function decide(situation: InvitationSituation | undefined, now: Date): { next: NextContact; mails: DueMail[] } {
  if (situation === undefined) return { next: { outcome: 'none', reason: 'unlinked' }, mails: [] }
  const next = nextContact(situation, now)
  if (next.outcome !== 'due') return { next, mails: [] }
  const { invitationId, person, wave } = situation
  const id = mailId(invitationId, person.id, next.step)
  const mail = { id, invitationId, personId: person.id, step: next.step, dueAt: now, windowEndsAt: wave.windowEndsAt }
  return { next, mails: [mail] }
}

/** When the invitation is looked at again; a letter in the queue is looked at by whoever sends it. */
export const lookAgain = (next: NextContact) => ({
  dueAt: next.outcome === 'later' ? next.at : null,
  ended: next.outcome === 'none' ? next.reason : null,
})
