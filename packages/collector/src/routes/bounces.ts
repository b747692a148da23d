import type { BounceReceipt } from '@estela/contract'
import { Hono } from 'hono'
import { messageBody } from '../http/message-body.ts'
import { Problem } from '../http/problem.ts'
import { isBounceToken } from '../outreach/bounce-token.ts'
import { receiveBounce } from '../outreach/receive-bounce.ts'
import type { Services } from '../services.ts'

/** Where a mail service reports what did not arrive. The token is the only key. */
export const bounceRoutes = ({ store, now, letterhead: { keys } }: Services) =>
  new Hono().post('/:token', async (c) => {
    if (!isBounceToken(keys.bounces, c.req.param('token'))) throw new Problem('path-unknown')
    return c.json<BounceReceipt>({ outcome: await receiveBounce(store, await messageBody(c), now()) })
  })
