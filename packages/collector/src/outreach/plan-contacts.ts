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

/** So many invitations are looked at in one transaction: recipients who answer meanwhile wait for it. */
const BATCH = 500
/** So many transactions in one turn; the next turn goes on. */
const BATCHES_MAX = 40

/** Looks at the invitations that are due and queues the letters that are to go. Returns how many it looked at. */
export async function planContacts(store: Store, now: Date): Promise<number> {
  let planned = 0
  for (let batch = 1; batch <= BATCHES_MAX; batch += 1) {
    const looked = await planBatch(store, now)
    planned += looked
    if (looked < BATCH) break
  }
  return planned
}

async function planBatch(store: Store, now: Date): Promise<number> {
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
  return due.length
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
