import { randomUUID } from 'node:crypto'
import type { Statement } from './store.ts'

/** What may happen between a person and us besides letters. */
export type ContactEventKind =
  | 'bounced-hard'
  | 'bounced-soft'
  | 'refused-by-server'
  | 'opted-out'
  | 'opted-in'
  | 'address-confirmed'
  | 'address-changed'
  | 'handed-over'
  | 'taken-over'
  | 'declined'
  | 'withdrawn'
  | 'link-revoked'

export interface ContactEvent {
  readonly personId: string
  readonly invitationId: string | null
  readonly kind: ContactEventKind
  /** In the words of a mail server or of the person; empty when the kind says it all. */
  readonly detail: string
}

export const insertContactEvent = ({ personId, invitationId, kind, detail }: ContactEvent, now: Date): Statement => ({
  sql: `INSERT INTO contact_event (id, person_id, invitation_id, kind, detail, happened_at) VALUES (?, ?, ?, ?, ?, ?)`,
  args: [randomUUID(), personId, invitationId, kind, detail, now.toISOString()],
})
