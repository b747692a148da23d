import { EndDateChange, type EndDateOutcome, EndDateWish } from '@estela/contract'
import type { Activity } from '@estela/core'
import { Hono } from 'hono'
import { jsonBody } from '../http/json-body.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../services.ts'
import { findActivity } from '../storage/activities.ts'
import { endDateOutcome } from '../studies/end-date-outcome.ts'
import { endDateStatements, previewEndDate } from '../studies/move-end-date.ts'

/** The end date of an activity, which takes along the waves that are not under way. */
export const endDateRoutes = ({ store, recentLinks, now }: Services) =>
  new Hono()
    .post('/:activityId/end-date/preview', jsonBody(EndDateWish), async (c) => {
      const activity = await knownActivity(store, c.req.param('activityId'))
      const { endDate } = c.req.valid('json')
      const moves = await previewEndDate(store, activity, endDate)
      return c.json<EndDateOutcome>(await endDateOutcome(store, activity, endDate, moves, now()))
    })
    .put('/:activityId/end-date', jsonBody(EndDateChange), async (c) => {
      const activity = await knownActivity(store, c.req.param('activityId'))
      const { endDate, expectedEndDate } = c.req.valid('json')
      const moves = await previewEndDate(store, activity, endDate)
      const outcome = await endDateOutcome(store, activity, endDate, moves, now())
      const [changed] = await store.write(endDateStatements(activity.id, endDate, moves, now(), expectedEndDate))
      if (changed === 0) throw new Problem('end-date-changed')
      recentLinks.forgetAll()
      return c.json<EndDateOutcome>(outcome)
    })

async function knownActivity(store: Services['store'], id: string): Promise<Activity> {
  const activity = await findActivity(store, id)
  if (activity === null) throw new Problem('activity-unknown')
  return activity
}
