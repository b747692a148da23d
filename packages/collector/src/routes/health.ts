import type { Health } from '@estela/contract'
import { Hono } from 'hono'
import type { Services } from '../services.ts'
import { isReadable } from '../storage/is-readable.ts'
import { StorageUnavailable } from '../storage/store.ts'

export const healthRoutes = ({ store }: Services) =>
  new Hono()
    .get('/healthz', (c) => c.json<Health>({ status: 'ok' }))
    .get('/readyz', async (c) => {
      if (!(await isReadable(store))) throw new StorageUnavailable('The database cannot be read.')
      return c.json<Health>({ status: 'ok' })
    })
