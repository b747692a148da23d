import type { Successor } from '@estela/contract'
import { emailAddress } from '@estela/core/contact/email-address'
import { Problem } from '../http/problem.ts'
import type { Services } from '../services.ts'
import type { InvitedContact } from '../storage/recipient-contacts.ts'
import { findByAddress, handOver } from '../storage/successors.ts'

/**
 * Somebody else of the institution answers from this wave on, and is written to. Whoever would rather not answer may
 * still name them.
 * @throws {Problem} `already-answered`; `address-refused` with the reason at `/email`: `not-an-email`, `same-person`,
 *   `takes-part` when they are asked about the activity already, `other-institution`, or `unreachable` when no letter may
 *   go to them
 */
export async function handOverInvitation(
  { store, now, recentLinks }: Pick<Services, 'store' | 'now' | 'recentLinks'>,
  contact: InvitedContact,
  successor: Successor,
): Promise<void> {
  if (!mayHandOver(contact)) throw new Problem('already-answered')
  const email = emailAddress(successor.email.trim())
  if (email === null) throw refused('not-an-email')
  const known = await findByAddress(store, email, contact)
  if (known?.id === contact.person.id) throw refused('same-person')
  if (known?.takesPart === true) throw refused('takes-part')
  if (known?.isColleague === false) throw refused('other-institution')
  if (known?.isReachable === false) throw refused('unreachable')
  await store.write(handOver(contact, { ...successor, email }, known?.id ?? null, now()))
  recentLinks.forgetAll()
}

const mayHandOver = ({ disposition, hasDeclined, hasWithdrawn }: InvitedContact): boolean =>
  !hasWithdrawn && (hasDeclined || disposition === 'created' || disposition === 'started')

const refused = (code: string): Problem => new Problem('address-refused', undefined, [{ pointer: '/email', code }])
