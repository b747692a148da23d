import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

/** 128 bits of an HMAC as base64url: 22 characters. */
const TOKEN_LENGTH = 22

/**
 * The token of an invitation's personal link. It follows from the key, so that every letter carries the same link and
 * none is stored; a further generation makes all earlier ones worthless.
 */
export const linkToken = (key: Uint8Array, invitationId: string, generation: number): string =>
  tokenOf(key, `v1|${invitationId}|${generation}`)

/** What is stored of a token. */
export const linkTokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The token of the link by which the person invited ends all mail; it stays good when the personal link is revoked. */
export const unsubscribeToken = (key: Uint8Array, invitationId: string): string =>
  `${invitationId}.${tokenOf(key, invitationId)}`

/** The invitation that an unsubscribe token belongs to; null when it is not one of ours. */
export function invitationOfToken(key: Uint8Array, token: string): string | null {
  const invitationId = token.slice(0, token.lastIndexOf('.'))
  const expected = Buffer.from(unsubscribeToken(key, invitationId))
  const given = Buffer.from(token)
  return expected.length === given.length && timingSafeEqual(expected, given) ? invitationId : null
}

const tokenOf = (key: Uint8Array, text: string): string =>
  createHmac('sha256', key).update(text).digest('base64url').slice(0, TOKEN_LENGTH)
