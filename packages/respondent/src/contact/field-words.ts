import type { ContactKey, ContactWords } from './contact-words.ts'

const EMAIL_ERRORS: Readonly<Record<string, ContactKey>> = {
  'not-an-email': 'email-not-an-email',
  taken: 'email-taken',
  'same-person': 'email-same-person',
  'takes-part': 'email-takes-part',
  'other-institution': 'email-other-institution',
  unreachable: 'email-unreachable',
}

/** What is wrong with an address, in words; null when nothing is. */
export const emailError = (words: ContactWords, code: string | null): string | null =>
  code === null ? null : words(EMAIL_ERRORS[code] ?? 'email-not-an-email')

export const nameError = (words: ContactWords, code: string | null): string | null =>
  code === null ? null : words('name-wrong')
