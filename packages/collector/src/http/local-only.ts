import type { Context, MiddlewareHandler } from 'hono'
import { Problem } from './problem.ts'

const LOOPBACK_ADDRESS = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/
const LOOPBACK_HOST = /^(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?$/
const FORWARDING_HEADERS = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via']

/**
 * Middleware: until there are accounts, the workspace answers only to the machine it runs on. A proxy on the same
 * machine speaks from the loopback address too, so a forwarded request is refused; so is one for another host name,
 * by which a page elsewhere could reach this one through DNS.
 */
export const localOnly =
  (remoteAddress: (c: Context) => string | undefined): MiddlewareHandler =>
  async (c, next) => {
    const isLoopback = LOOPBACK_ADDRESS.test(remoteAddress(c) ?? '') && LOOPBACK_HOST.test(c.req.header('host') ?? '')
    const isForwarded = FORWARDING_HEADERS.some((name) => c.req.header(name) !== undefined)
    if (!isLoopback || isForwarded) throw new Problem('workspace-local-only')
    await next()
  }
