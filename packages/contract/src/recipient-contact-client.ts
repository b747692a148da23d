import { askLink, type Fetch } from './personal-link-request.ts'
import type { AddressChange, Decline, HandOverReceipt, RecipientContact, Successor } from './recipient-contacts.ts'

/** What a recipient decides about being asked; apart from answering, so that those who answer do not load it. */
export const recipientContactClient = (fetch: Fetch) => ({
  read: (token: string): Promise<RecipientContact> => askLink(fetch, 'GET', token, '/contact'),
  confirmAddress: (token: string): Promise<RecipientContact> =>
    askLink(fetch, 'POST', token, '/contact/confirmation', {}),
  changeAddress: (token: string, change: AddressChange): Promise<RecipientContact> =>
    askLink(fetch, 'POST', token, '/contact/address', change),
  decline: (token: string, decline: Decline): Promise<RecipientContact> =>
    askLink(fetch, 'POST', token, '/contact/decline', decline),
  answerAfterAll: (token: string): Promise<RecipientContact> => askLink(fetch, 'POST', token, '/contact/return', {}),
  handOver: (token: string, successor: Successor): Promise<HandOverReceipt> =>
    askLink(fetch, 'POST', token, '/contact/successor', successor),
  withdraw: (token: string): Promise<RecipientContact> => askLink(fetch, 'POST', token, '/contact/withdrawal', {}),
})
export type RecipientContactClient = ReturnType<typeof recipientContactClient>
