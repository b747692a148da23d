import { randomUUID } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { Log } from '../log.ts'

/** One line per request. The route's pattern stands for the address, because a personal link's address is a key. */
export const requestLog =
  (log: Log): MiddlewareHandler =>
  async (c, next) => {
    const requestId = randomUUID()
    c.header('x-request-id', requestId)
    const begin = performance.now()
    await next()
    const durationMs = Math.round((performance.now() - begin) * 10) / 10
    const route = matchedRoutes(c).find(({ method }) => method !== 'ALL')?.path ?? 'none'
    log.info('request', { method: c.req.method, route, status: c.res.status, durationMs, requestId })
  }
