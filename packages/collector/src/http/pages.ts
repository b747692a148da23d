import { serveStatic } from '@hono/node-server/serve-static'
import { Hono, type MiddlewareHandler } from 'hono'
import { RESPONDENT_PAGES, WORKSPACE_PAGES } from '../page-folders.ts'
import { assetHeaders, pageHeaders } from './headers.ts'

const assets = (root: string, prefix: string): MiddlewareHandler =>
  serveStatic({ root, precompressed: true, rewriteRequestPath: (path) => path.slice(prefix.length) })

const page = (root: string): MiddlewareHandler => serveStatic({ root, path: '/index.html', precompressed: true })

/** The recipient's page and its assets, open to everybody. */
export const respondentPages = () =>
  new Hono()
    .get('/s/:token', pageHeaders, page(RESPONDENT_PAGES))
    .get('/respondent/*', assetHeaders, assets(RESPONDENT_PAGES, '/respondent'))

/** The workspace: one page for all its addresses. */
export const workspacePages = () =>
  new Hono()
    .get('/assets/*', assetHeaders, assets(WORKSPACE_PAGES, ''))
    .get('/', pageHeaders, page(WORKSPACE_PAGES))
    .get('/activities/*', pageHeaders, page(WORKSPACE_PAGES))
    .get('/comparison', pageHeaders, page(WORKSPACE_PAGES))
    .get('/indicators', pageHeaders, page(WORKSPACE_PAGES))
