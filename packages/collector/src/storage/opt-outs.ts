import { insertContactEvent } from './contact-events.ts'
import { reviewContactsOfPeople } from './contact-situations.ts'
import { text } from './rows.ts'
import type { Statement, Store } from './store.ts'

/** The person to whom a letter went, and whether they want mail. */
export interface MailReader {
  readonly personId: string
  readonly invitationId: string
  /** BCP 47 tag. */
  readonly language: string
  readonly hasOptedOut: boolean
}

/** Null when there is no such letter. */
export async function findMailReader(store: Store, mailId: string): Promise<MailReader | null> {
  const [row] = await store.read(
    `SELECT mail.person_id, mail.invitation_id, person.language, person.opted_out_at
     FROM mail JOIN person ON person.id = mail.person_id WHERE mail.id = ?`,
    [mailId],
  )
  if (row === undefined) return null
  return {
    personId: text(row, 'person_id'),
    invitationId: text(row, 'invitation_id'),
    language: text(row, 'language'),
    hasOptedOut: row.opted_out_at !== null,
  }
}

/** The person wants no mail about anything any more. */
export const optOut = ({ personId, invitationId }: MailReader, now: Date): Statement[] => [
  { sql: 'UPDATE person SET opted_out_at = ? WHERE id = ?', args: [now.toISOString(), personId] },
  insertContactEvent({ personId, invitationId, kind: 'opted-out', detail: '' }, now),
  reviewContactsOfPeople([personId], now),
]

/** The person wants mail again. */
export const optIn = ({ personId, invitationId }: MailReader, now: Date): Statement[] => [
  { sql: 'UPDATE person SET opted_out_at = NULL WHERE id = ?', args: [personId] },
  insertContactEvent({ personId, invitationId, kind: 'opted-in', detail: '' }, now),
  reviewContactsOfPeople([personId], now),
]
