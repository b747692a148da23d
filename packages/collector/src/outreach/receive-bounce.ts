import { readBounce } from '../mail/read-bounce.ts'
import { isBounceKnown } from '../storage/bounces.ts'
import { insertContactEvent } from '../storage/contact-events.ts'
import type { Store } from '../storage/store.ts'
import { findSentMail, markUndeliverable } from '../storage/undeliverable.ts'
import { mailIdOf } from './mail-id.ts'

/**
 * What a message has led to.
 * - `hard`: the address takes no mail; nothing more goes there.
 * - `soft`: noted; the next letter is tried as if nothing had happened.
 * - `delayed`: the server still tries, or has not said that it gave up.
 * - `known`: noted before, or about an address that has been changed since.
 * - `unknown`: no report, or none about a letter of ours.
 */
export type ReceivedBounce = 'hard' | 'soft' | 'delayed' | 'known' | 'unknown'

/** Takes in a message that may report that a letter did not arrive. Once more the same message changes nothing. */
export async function receiveBounce(store: Store, raw: Uint8Array, now: Date): Promise<ReceivedBounce> {
  const bounce = await readBounce(raw)
  const mailId = bounce === null ? null : mailIdOf(bounce.messageId)
  const mail = mailId === null ? null : await findSentMail(store, mailId)
  if (bounce === null || mailId === null || mail === null) return 'unknown'
  if (bounce.kind === 'delayed') return 'delayed'
  if (!mail.isPresentAddress) return 'known'

  const { personId, invitationId } = mail
  const detail = `${bounce.status} ${bounce.diagnostic}`.trim()
  const event = { personId, invitationId, kind: `bounced-${bounce.kind}`, detail } as const
  if (await isBounceKnown(store, mailId, event)) return 'known'
  await store.write(bounce.kind === 'hard' ? markUndeliverable(event, now) : [insertContactEvent(event, now)])
  return bounce.kind
}
