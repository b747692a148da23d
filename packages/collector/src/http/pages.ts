import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { RESPONDENT_PAGES, WORKSPACE_PAGES } from '../page-folders.ts'

/** No inline script or style, no other host, no frame; a page's address, which may be a personal link, goes nowhere. */
export const pageHeaders: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    fontSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  // Set by the proxy that ends TLS; on plain http a browser ignores it.
  strictTransportSecurity: false,
})

const HASHED_NAME = /-[\w-]{8,}\.\w+(\.(br|gz))?$/

/** Assets carry the hash of their content in their name; everything else is asked for anew each time. */
const cacheControl = (path: string, c: Context): void =>
  c.header('cache-control', HASHED_NAME.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache')

const assets = (root: string, prefix: string): MiddlewareHandler =>
  serveStatic({
    root,
    precompressed: true,
    rewriteRequestPath: (path) => path.slice(prefix.length),
    onFound: cacheControl,
  })

const page = (root: string): MiddlewareHandler =>
  serveStatic({ root, path: '/index.html', precompressed: true, onFound: cacheControl })

/** The recipient's page and its assets, open to everybody. */
export const respondentPages = () =>
  new Hono().get('/s/:token', page(RESPONDENT_PAGES)).get('/respondent/*', assets(RESPONDENT_PAGES, '/respondent'))

/** The workspace: one page for all its addresses. */
export const workspacePages = () =>
  new Hono()
    .get('/assets/*', assets(WORKSPACE_PAGES, ''))
    .get('/', page(WORKSPACE_PAGES))
    .get('/activities/*', page(WORKSPACE_PAGES))
    .get('/comparison', page(WORKSPACE_PAGES))
    .get('/indicators', page(WORKSPACE_PAGES))
