import type { Schedule } from '@estela/contract'
import { Hono } from 'hono'
import { scheduleHealth } from '../schedule/schedule-health.ts'
import { METRICS_TYPE, scheduleMetrics } from '../schedule/schedule-metrics.ts'
import type { Services } from '../services.ts'
import { resumeMail } from '../storage/schedule-state.ts'

/** How the schedule stands, and what somebody who looks after it may do. */
export const scheduleRoutes = (services: Services) =>
  new Hono()
    .get('/', async (c) => c.json<Schedule>(await scheduleHealth(services)))
    .post('/resume', async (c) => {
      await resumeMail(services.store, services.now())
      return c.json<Schedule>(await scheduleHealth(services))
    })
    .post('/turn', async (c) => {
      await services.takeTurn()
      return c.json<Schedule>(await scheduleHealth(services))
    })

/** The same for a program that watches over programs. */
export const metricsRoutes = (services: Services) =>
  new Hono().get('/metrics', async (c) =>
    c.body(await scheduleMetrics(services), 200, { 'content-type': METRICS_TYPE }),
  )
