import type { Context } from 'hono'
import { boundedBody } from './bounded-body.ts'
import { Problem } from './problem.ts'

const MESSAGE_BYTES_MAX = 10_000_000

/** The body of a request that is one mail message (RFC 5322) of at most 10 MB. */
export async function messageBody(c: Context): Promise<Uint8Array> {
  if (!/^message\/rfc822\b/i.test(c.req.header('content-type') ?? '')) {
    throw new Problem('media-type-unsupported', 'The message must be sent as message/rfc822.')
  }
  const message = await boundedBody(c, MESSAGE_BYTES_MAX)
  if (message === null) throw new Problem('body-too-large', 'The message is larger than 10 MB.')
  return message
}
