import type { RecipientContact } from '@estela/contract/recipient-contacts'

/** What every decision on the contact page starts from, and what it may lead to. */
export interface DecisionProps {
  readonly token: string
  readonly contact: RecipientContact
  /** How the person stands now. */
  readonly onKnown: (contact: RecipientContact) => void
  /** Something has changed elsewhere. */
  readonly onOutdated: () => void
}
