import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { type BounceKind, kindOfFailure, statusOf } from './kind-of-bounce.ts'
import { shortReply } from './server-reply.ts'
import { headersOf, type StatusFields, statusBlocks } from './status-fields.ts'

/** A report that a letter did not arrive, or not yet. */
export interface Bounce {
  /** Of the letter it is about, with the angle brackets. */
  readonly messageId: string
  readonly kind: BounceKind
  /** RFC 3463, such as `5.1.1`; `5.0.0` where the report gives none. */
  readonly status: string
  /** What the refusing server said, short, without addresses. */
  readonly diagnostic: string
}

/**
 * Longer messages are no bounces: a report with a whole letter of ours in it has a few hundred lines. Lines are limited
 * too because each costs the parser some 10 µs, and anybody may write to the address that bounces come back to.
 */
export const BOUNCE_BYTES_MAX = 1_000_000
export const BOUNCE_LINES_MAX = 20_000

/**
 * Is this a delivery status report (RFC 3464), and about which letter? Null for everything else: automatic replies,
 * receipts, ordinary and malformed mail, reports of success, and reports that do not tell which letter they mean.
 *
 * Where a report names several recipients (an address that forwards), the mildest outcome counts: whoever is reached
 * through one of them is reached.
 */
export async function readBounce(raw: Uint8Array): Promise<Bounce | null> {
  if (raw.byteLength > BOUNCE_BYTES_MAX || hasManyLines(raw)) return null
  const report = await parsed(raw)
  if (report === null || !isReport(report)) return null
  const status = report.attachments.find(({ mimeType }) => STATUS_PART.test(mimeType))
  if (status === undefined) return null
  const blocks = statusBlocks(textOf(status))
  const messageId = originalMessageId(report, blocks)
  const outcome = mildest(blocks)
  return messageId === null || outcome === null ? null : { messageId, ...outcome }
}

const STATUS_PART = /^message\/(?:global-)?delivery-status$/
const RETURNED_PART = /^(?:message\/(?:rfc822|global|global-headers)|text\/rfc822-headers)$/

function hasManyLines(raw: Uint8Array): boolean {
  let lines = 0
  for (let at = raw.indexOf(LINE_FEED); at >= 0; at = raw.indexOf(LINE_FEED, at + 1)) lines += 1
  return lines > BOUNCE_LINES_MAX
}

const LINE_FEED = 0x0a

const parsed = (raw: Uint8Array): Promise<Email | null> =>
  PostalMime.parse(raw, { forceRfc822Attachments: true, maxNestingDepth: 10 }).catch(() => null)

const isReport = ({ headers }: Email): boolean =>
  headers.some(({ key, value }) => key === 'content-type' && /^\s*multipart\/report\b/i.test(value))

function textOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content)
}

/**
 * The id of the letter: from the headers that came back with the report, else from the envelope id it was sent with, else
 * from what the report says it replies to.
 */
function originalMessageId(report: Email, blocks: readonly StatusFields[]): string | null {
  const returned = report.attachments.filter(({ mimeType }) => RETURNED_PART.test(mimeType))
  const candidates = [
    ...returned.map((part) => headersOf(textOf(part)).get('message-id')),
    ...blocks.map((fields) => withoutXtext(fields.get('original-envelope-id') ?? '')),
    report.inReplyTo,
    report.references,
  ]
  return candidates.map((text) => idIn(text ?? '')).find((id) => id !== null) ?? null
}

const idIn = (text: string): string | null =>
  /<[^<>\s@]{1,200}@[^<>\s@]{1,200}>/.exec(text.slice(0, 2_000))?.[0] ?? null

/** RFC 3461: `+3C` stands for `<`. Some servers hand the envelope id back as they got it. */
const withoutXtext = (text: string): string =>
  text.replace(/\+([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

type Outcome = Pick<Bounce, 'kind' | 'status' | 'diagnostic'>

const FROM_MILD_TO_GRAVE: readonly BounceKind[] = ['delayed', 'soft', 'hard']

function mildest(blocks: readonly StatusFields[]): Outcome | null {
  const outcomes = blocks.map(outcomeOf).filter((outcome) => outcome !== null)
  const gravity = ({ kind }: Outcome) => FROM_MILD_TO_GRAVE.indexOf(kind)
  const [first] = outcomes.toSorted((one, other) => gravity(one) - gravity(other))
  const isReached = blocks.some((fields) => REACHED.test(fields.get('action') ?? ''))
  return first?.kind === 'hard' && isReached ? { ...first, kind: 'soft' } : (first ?? null)
}

const REACHED = /^(?:delivered|relayed|expanded)\b/i

/** What a block says about one recipient; null when it is not about a recipient, or about one who was reached. */
function outcomeOf(fields: StatusFields): Outcome | null {
  const action = /^[a-z]+/i.exec(fields.get('action') ?? '')?.[0].toLowerCase()
  const said = (fields.get('diagnostic-code') ?? '').replace(/^[\w-]+\s*;\s*/, '')
  const status = statusOf(fields.get('status') ?? '', said)
  const diagnostic = shortReply(said)
  if (action === 'delayed') return { kind: 'delayed', status, diagnostic }
  // A failure with a status of success contradicts itself; whoever wrote it cannot be believed.
  if (action !== 'failed' || status.startsWith('2.')) return null
  return { kind: kindOfFailure(status, said), status, diagnostic }
}
