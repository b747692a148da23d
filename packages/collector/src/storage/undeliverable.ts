import { type ContactEventKind, insertContactEvent } from './contact-events.ts'
import { reviewContactsOfPeople } from './contact-situations.ts'
import { text } from './rows.ts'
import type { Statement, Store } from './store.ts'

/** The address of a person takes no mail: nothing more goes there until it is changed. */
export const markUndeliverable = (
  bounce: {
    readonly personId: string
    readonly invitationId: string
    readonly kind: ContactEventKind
    readonly detail: string
  },
  now: Date,
): Statement[] => [
  {
    sql: 'UPDATE person SET undeliverable_at = coalesce(undeliverable_at, ?) WHERE id = ?',
    args: [now.toISOString(), bounce.personId],
  },
  {
    sql: `UPDATE invitation SET undeliverable_at = ? WHERE id = ? AND disposition IN ('created', 'started')`,
    args: [now.toISOString(), bounce.invitationId],
  },
  insertContactEvent(bounce, now),
  reviewContactsOfPeople([bounce.personId], now),
]

/** Whose letter was it, and is its address still theirs? Null when no such letter was sent. */
export async function findSentMail(store: Store, mailId: string) {
  const [row] = await store.read(
    `SELECT mail.person_id, mail.invitation_id, mail.address = person.email AS is_present_address
     FROM mail JOIN person ON person.id = mail.person_id WHERE mail.id = ? AND mail.state = 'sent'`,
    [mailId],
  )
  if (row === undefined) return null
  return {
    personId: text(row, 'person_id'),
    invitationId: text(row, 'invitation_id'),
    isPresentAddress: row.is_present_address === 1,
  }
}
