import type { AddressInfo } from 'node:net'
import { relative } from 'node:path'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'

export interface ServedFolder {
  readonly url: string
  readonly close: () => void
}

/** Serves the files of a folder on this machine, each with these headers. */
export async function serveFolder(folder: string, headers: Readonly<Record<string, string>>): Promise<ServedFolder> {
  const app = new Hono()
  app.use(async (context, next) => {
    await next()
    for (const [name, value] of Object.entries(headers)) context.header(name, value)
  })
  app.use(serveStatic({ root: relative(process.cwd(), folder) }))
  const server = await new Promise<ReturnType<typeof serve>>((started) => {
    const starting = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, () => started(starting))
  })
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}
