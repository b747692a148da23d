import { IssuedLink } from './activities.ts'
import { BODY_PROBLEMS, type Operation } from './operation.ts'
import { AddressChange, Decline, HandOverReceipt, RecipientContact, Successor } from './recipient-contacts.ts'

const WRITE_PROBLEMS = ['link-unknown', ...BODY_PROBLEMS, 'storage-unavailable'] as const

/** What recipients decide about being asked, and what an evaluator decides for them. */
export const recipientOperations: readonly Operation[] = [
  {
    method: 'get',
    path: '/api/personal-links/{token}/contact',
    summary: 'How the person behind a personal link stands with us.',
    reply: RecipientContact,
    status: 200,
    problems: ['link-unknown'],
  },
  {
    method: 'post',
    path: '/api/personal-links/{token}/contact/confirmation',
    summary: 'My address still holds.',
    reply: RecipientContact,
    status: 200,
    problems: WRITE_PROBLEMS,
  },
  {
    method: 'post',
    path: '/api/personal-links/{token}/contact/address',
    summary: 'Write to me at this address from now on.',
    body: AddressChange,
    reply: RecipientContact,
    status: 200,
    problems: ['address-refused', ...WRITE_PROBLEMS],
  },
  {
    method: 'post',
    path: '/api/personal-links/{token}/contact/decline',
    summary: 'I would rather not answer, and why.',
    body: Decline,
    reply: RecipientContact,
    status: 200,
    problems: ['already-answered', ...WRITE_PROBLEMS],
  },
  {
    method: 'post',
    path: '/api/personal-links/{token}/contact/return',
    summary: 'I would like to answer after all.',
    reply: RecipientContact,
    status: 200,
    problems: WRITE_PROBLEMS,
  },
  {
    method: 'post',
    path: '/api/personal-links/{token}/contact/successor',
    summary: 'Somebody else answers in my place from now on. The link leads nowhere after that.',
    body: Successor,
    reply: HandOverReceipt,
    status: 200,
    problems: ['already-answered', 'address-refused', ...WRITE_PROBLEMS],
  },
  {
    method: 'post',
    path: '/api/personal-links/{token}/contact/withdrawal',
    summary: 'I take back my consent: my answers go out of every figure, and I am not asked again about this activity.',
    reply: RecipientContact,
    status: 200,
    problems: WRITE_PROBLEMS,
  },
  {
    method: 'post',
    path: '/api/invitations/{invitationId}/successor',
    summary: 'Name somebody else of the institution who answers from now on.',
    body: Successor,
    reply: HandOverReceipt,
    status: 200,
    problems: [
      'invitation-unknown',
      'already-answered',
      'address-refused',
      ...BODY_PROBLEMS,
      'workspace-local-only',
      'storage-unavailable',
    ],
  },
  {
    method: 'post',
    path: '/api/invitations/{invitationId}/revocation',
    summary: 'Make every link of this invitation worthless, and issue a new one.',
    reply: IssuedLink,
    status: 201,
    problems: ['invitation-unknown', 'origin-refused', 'workspace-local-only', 'storage-unavailable'],
  },
]
