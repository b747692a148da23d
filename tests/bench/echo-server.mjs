// The limit that submissions are measured against: the same framework and server, answering with the body it was sent.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'

const app = new Hono()
  .get('/healthz', (c) => c.json({ status: 'ok' }))
  .post('/echo', async (c) => c.json(await c.req.json(), 201))
serve({ fetch: app.fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' })
