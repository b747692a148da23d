import { createHmac, timingSafeEqual } from 'node:crypto'

/** What the address ends in to which a mail service reports bounces: 256 bits of an HMAC as base64url. */
export const bounceToken = (key: Uint8Array): string => createHmac('sha256', key).update('v1').digest('base64url')

/** Whether a token is that of this installation; takes as long for a wrong one as for a right one. */
export function isBounceToken(key: Uint8Array, token: string): boolean {
  const expected = Buffer.from(bounceToken(key))
  const given = Buffer.from(token)
  return expected.length === given.length && timingSafeEqual(expected, given)
}
