import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type MiddlewareHandler } from 'hono'
import { RESPONDENT_PAGES, WORKSPACE_PAGES } from '../page-folders.ts'
import { assetHeaders, pageHeaders } from './headers.ts'
import { Problem } from './problem.ts'

const assets = (root: string, prefix: string): MiddlewareHandler =>
  serveStatic({ root, precompressed: true, rewriteRequestPath: (path) => path.slice(prefix.length) })

const page = (root: string): MiddlewareHandler => serveStatic({ root, path: '/index.html', precompressed: true })

/** The recipient's page and its assets, open to everybody. */
export const respondentPages = () =>
  new Hono()
    .get('/s/:token', pageHeaders, page(RESPONDENT_PAGES))
    .get('/s/:token/contact', pageHeaders, page(RESPONDENT_PAGES))
    .get('/respondent/*', assetHeaders, assets(RESPONDENT_PAGES, '/respondent'))

const NEVER_A_PAGE = /^\/(api|assets|respondent)\//

/** Programs that ask for an address that does not exist get a problem; a person gets the workspace's own page for it. */
const forReaders: MiddlewareHandler = async (c, next) => {
  const isReader = c.req.path === '/' || (c.req.header('accept')?.includes('text/html') ?? false)
  if (!isReader || NEVER_A_PAGE.test(c.req.path)) throw new Problem('path-unknown')
  await next()
}

/** The workspace: one page for all its addresses. */
export const workspacePages = () =>
  new Hono()
    .get('/assets/*', assetHeaders, assets(WORKSPACE_PAGES, ''))
    .get('*', forReaders, pageHeaders, page(WORKSPACE_PAGES))
