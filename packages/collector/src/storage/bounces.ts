import type { ContactEvent } from './contact-events.ts'
import type { Store } from './store.ts'

/**
 * Has this been noted since the letter went? A report may come in twice: from the mailbox and from a service, or again
 * after a reply that was lost.
 */
export async function isBounceKnown(store: Store, mailId: string, event: ContactEvent): Promise<boolean> {
  const [row] = await store.read(
    `SELECT EXISTS (SELECT 1 FROM mail JOIN contact_event ON contact_event.person_id = mail.person_id
         AND contact_event.happened_at >= mail.settled_at
       WHERE mail.id = ? AND contact_event.invitation_id = ? AND contact_event.kind = ? AND contact_event.detail = ?
     ) AS is_known`,
    [mailId, event.invitationId, event.kind, event.detail],
  )
  return row?.is_known === 1
}
