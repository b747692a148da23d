import type { MiddlewareHandler } from 'hono'

/** No inline script or style, no other host, no frame. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * Headers of every reply. They are set before the handler runs: a header that is set afterwards makes the server build
 * the whole reply anew.
 */
export const everyReply: MiddlewareHandler = (c, next) => {
  c.header('x-content-type-options', 'nosniff')
  // The address of a page may be a personal link.
  c.header('referrer-policy', 'no-referrer')
  c.header('cross-origin-resource-policy', 'same-origin')
  return next()
}

/** What the API answers is never kept by a cache. */
export const apiReply: MiddlewareHandler = (c, next) => {
  c.header('cache-control', 'no-store')
  return next()
}

/** A page is asked for anew each time, so that it names the assets of the newest version. */
export const pageHeaders: MiddlewareHandler = (c, next) => {
  c.header('cache-control', 'no-cache')
  c.header('content-security-policy', CONTENT_SECURITY_POLICY)
  c.header('x-frame-options', 'DENY')
  c.header('cross-origin-opener-policy', 'same-origin')
  return next()
}

/** Assets carry the hash of their content in their name. */
export const assetHeaders: MiddlewareHandler = (c, next) => {
  if (HASHED_NAME.test(c.req.path)) c.header('cache-control', 'public, max-age=31536000, immutable')
  return next()
}

const HASHED_NAME = /-[\w-]{8,}\.\w+$/
