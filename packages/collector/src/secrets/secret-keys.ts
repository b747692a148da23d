import { hkdfSync } from 'node:crypto'

/** One key for each purpose, so that what is made with one is worth nothing for another. */
export interface SecretKeys {
  /** Personal links to questionnaires. */
  readonly links: Uint8Array
  /** Links that end all mail. */
  readonly unsubscribe: Uint8Array
  /** Mail in the outbox. */
  readonly outbox: Uint8Array
  /** The address to which a mail service reports bounces. */
  readonly bounces: Uint8Array
}

const KEY_BYTES = 32

/** The keys that follow from the one secret of this installation (HKDF with SHA-256, RFC 5869). */
export function secretKeys(secret: string): SecretKeys {
  const key = (purpose: string) => new Uint8Array(hkdfSync('sha256', secret, '', `estela/v1/${purpose}`, KEY_BYTES))
  return { links: key('links'), unsubscribe: key('unsubscribe'), outbox: key('outbox'), bounces: key('bounces') }
}
