import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Log } from '../log.ts'

/** One line per request. The route's pattern stands for the address, because a personal link's address is a key. */
export const requestLog =
  (log: Log): MiddlewareHandler =>
  async (c, next) => {
    const requestId = randomUUID()
    const begin = performance.now()
    await next()
    c.header('x-request-id', requestId)
    const durationMs = Math.round((performance.now() - begin) * 10) / 10
    log.info('request', { method: c.req.method, route: routePath(c, -1), status: c.res.status, durationMs, requestId })
  }
