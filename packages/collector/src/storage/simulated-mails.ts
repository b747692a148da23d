import type { ContactStep } from '@estela/core'
import { integer, text } from './rows.ts'
import type { Store } from './store.ts'

/** What letters were about. */
export interface MailSubject {
  readonly mailId: string
  readonly invitationId: string
  readonly personId: string
  readonly country: string
  readonly step: ContactStep
  readonly windowEndsAt: Date
}

export async function listMailSubjects(store: Store): Promise<MailSubject[]> {
  const rows = await store.read(
    `SELECT mail.id, mail.invitation_id, mail.person_id, person.country, mail.step, wave.window_ends_at
     FROM mail
     JOIN person ON person.id = mail.person_id
     JOIN invitation ON invitation.id = mail.invitation_id
     JOIN wave ON wave.id = invitation.wave_id`,
  )
  return rows.map((row) => ({
    mailId: text(row, 'id'),
    invitationId: text(row, 'invitation_id'),
    personId: text(row, 'person_id'),
    country: text(row, 'country'),
    step: text(row, 'step') as ContactStep,
    windowEndsAt: new Date(text(row, 'window_ends_at')),
  }))
}

/** When something is next due, a letter or a decision about one; null when nothing is. */
export async function nextDueAt(store: Store): Promise<Date | null> {
  const [row] = await store.read(
    `SELECT min(at) AS next FROM (
       SELECT min(contact_due_at) AS at FROM invitation WHERE contact_due_at IS NOT NULL
       UNION ALL
       SELECT min(not_before) FROM mail WHERE state IN ('queued', 'sending'))`,
  )
  return row?.next === null || row === undefined ? null : new Date(text(row, 'next'))
}

/** What has become of all invitations; `waiting` counts what should have been dealt with by `now`. */
export async function countContacts(store: Store, now: Date) {
  const [row = {}] = await store.read(
    `SELECT (SELECT count(*) FROM invitation) AS invitations,
       (SELECT count(*) FROM invitation WHERE disposition = 'complete') AS answered,
       (SELECT count(*) FROM invitation WHERE contact_ended = 'quiet-period') AS held_back,
       (SELECT count(*) FROM person WHERE undeliverable_at IS NOT NULL) AS unreachable,
       (SELECT count(*) FROM invitation WHERE contact_due_at <= ?)
         + (SELECT count(*) FROM mail WHERE state IN ('queued', 'sending') AND not_before <= ?) AS waiting`,
    [now.toISOString(), now.toISOString()],
  )
  return {
    invitations: integer(row, 'invitations'),
    answered: integer(row, 'answered'),
    heldBack: integer(row, 'held_back'),
    unreachable: integer(row, 'unreachable'),
    waiting: integer(row, 'waiting'),
  }
}
