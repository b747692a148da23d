import type { AddressChange } from '@estela/contract'
import { emailAddress } from '@estela/core/contact/email-address'
import { Problem } from '../http/problem.ts'
import type { Services } from '../services.ts'
import { type InvitedContact, moveToAddress } from '../storage/recipient-contacts.ts'
import { findByAddress } from '../storage/successors.ts'

/**
 * The person is written to at another address from now on.
 * @throws {Problem} `address-refused` with the reason at `/email`: `not-an-email`, or `taken` when it is somebody else's
 */
export async function changeAddress(
  { store, now }: Pick<Services, 'store' | 'now'>,
  contact: InvitedContact,
  given: AddressChange,
): Promise<void> {
  const email = emailAddress(given.email.trim())
  if (email === null) throw refused('not-an-email')
  const owner = await findByAddress(store, email, contact)
  if (owner !== null && owner.id !== contact.person.id) throw refused('taken')
  await store.write(moveToAddress(contact, email, now()))
}

const refused = (code: string): Problem => new Problem('address-refused', undefined, [{ pointer: '/email', code }])
