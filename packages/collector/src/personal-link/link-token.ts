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

/**
 * The token of the link in a letter by which the person written to ends all mail. It belongs to the letter and so to that
 * person, also when somebody else has been named for the invitation since or the personal link is revoked.
 */
export const unsubscribeToken = (key: Uint8Array, mailId: string): string => `${mailId}.${tokenOf(key, mailId)}`

/** The letter that an unsubscribe token belongs to; null when it is not one of ours. */
export function mailOfToken(key: Uint8Array, token: string): string | null {
  const mailId = token.slice(0, token.lastIndexOf('.'))
  const expected = Buffer.from(unsubscribeToken(key, mailId))
  const given = Buffer.from(token)
  return expected.length === given.length && timingSafeEqual(expected, given) ? mailId : null
}

const tokenOf = (key: Uint8Array, text: string): string =>
  createHmac('sha256', key).update(text).digest('base64url').slice(0, TOKEN_LENGTH)
