import type { Health, Readiness } from '@estela/contract'
import { Hono } from 'hono'
import { scheduleStanding } from '../schedule/schedule-standing.ts'
import type { Services } from '../services.ts'
import { isReadable } from '../storage/is-readable.ts'
import { readScheduleState } from '../storage/schedule-state.ts'
import { StorageUnavailable } from '../storage/store.ts'

export const healthRoutes = ({ store, now }: Services) =>
  new Hono()
    .get('/healthz', (c) => c.json<Health>({ status: 'ok' }))
    .get('/readyz', async (c) => {
      if (!(await isReadable(store))) throw new StorageUnavailable('The database cannot be read.')
      return c.json<Readiness>({ status: 'ok', schedule: scheduleStanding(await readScheduleState(store), now()) })
    })
