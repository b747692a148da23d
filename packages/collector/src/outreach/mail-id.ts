import { createHash } from 'node:crypto'
import type { ContactStep } from '@estela/core'

const ID_LENGTH = 32

/** The same letter has the same id, however often and by whomever it is tried: 128 bits in hexadecimal. */
export const mailId = (invitationId: string, personId: string, step: ContactStep): string =>
  createHash('sha256').update(`${invitationId}|${personId}|${step}`).digest('hex').slice(0, ID_LENGTH)

/** Value of the header `Message-ID`. */
export const messageIdOf = (id: string, host: string): string => `<${id}@${host}>`

/** The mail behind a message id; null when it is none of ours. */
export function mailIdOf(messageId: string): string | null {
  return /^<([0-9a-f]{32})@[^<>\s]+>$/.exec(messageId.trim())?.[1] ?? null
}
