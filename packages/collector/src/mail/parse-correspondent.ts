import { emailAddress } from '@estela/core/contact/email-address'
import type { Correspondent } from './carrier.ts'

/** Reads `Name of the office <office@example.org>`; null when it is not of this form. */
export function parseCorrespondent(text: string): Correspondent | null {
  const [, name = '', written = ''] = /^([^<>\r\n"]+)<([^<>]+)>$/.exec(text.trim()) ?? []
  const address = emailAddress(written)
  return name.trim() === '' || address === null ? null : { name: name.trim(), address }
}
