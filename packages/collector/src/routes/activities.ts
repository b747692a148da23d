import {
  type ActivityDetails,
  type ActivityList,
  ActivityQuery,
  type ActivitySummary,
  type WaveSummary,
} from '@estela/contract'
import { type Activity, waveState } from '@estela/core'
import { timeZoneOf } from '@estela/core/working-time/country-time-zone'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { storedRecord } from '../address-book/stored-record.ts'
import { Problem } from '../http/problem.ts'
import { validQuery } from '../http/valid-query.ts'
import type { Services } from '../services.ts'
import { findActivity, findArchivedAt, listActivities, listInstitutionNames } from '../storage/activities.ts'
import { listInvitations } from '../storage/invitations.ts'
import { listWaves, type WaveProgress } from '../storage/waves.ts'

export const activityRoutes = ({ store, now }: Services) =>
  new Hono()
    .get('/', compress(), validQuery(ActivityQuery), async (c) => {
      const { country, category, archived } = c.req.valid('query')
      const activities = await listActivities(store, { country, category, isArchived: archived === 'yes' })
      const names = await listInstitutionNames(store)
      const waves = await listWaves(store)
      const summaries = activities.map((each) => activitySummary(each, names.get(each.id) ?? [], waves, now()))
      return c.json<ActivityList>({ activities: summaries })
    })
    .get('/:activityId', compress(), async (c) => {
      const activity = await findActivity(store, c.req.param('activityId'))
      if (activity === null) throw new Problem('activity-unknown')

      const names = await listInstitutionNames(store)
      const waves = await listWaves(store, activity.id)
      const { language, place, mode, priorities, programmes } = activity
      return c.json<ActivityDetails>({
        ...activitySummary(activity, names.get(activity.id) ?? [], waves, now()),
        language,
        place,
        mode,
        priorities,
        programmes: [...programmes],
        invitations: await listInvitations(store, activity.id),
        archivedAt: await findArchivedAt(store, activity.id),
        record: await storedRecord(store, 'activities', activity.id),
      })
    })

function activitySummary(
  { id, code, title, category, country, endDate, isSample }: Activity,
  institutions: readonly string[],
  waves: readonly WaveProgress[],
  now: Date,
): ActivitySummary {
  const own = waves.filter(({ activityId }) => activityId === id).map((wave) => waveSummary(wave, country, now))
  return { id, code, title, category, country, endDate, institutions: [...institutions], waves: own, isSample }
}

/** A wave as lists show it at `now`. */
export const waveSummary = (wave: WaveProgress, country: string, now: Date): WaveSummary => ({
  id: wave.id,
  position: wave.position,
  kind: wave.kind,
  offsetMonths: wave.offsetMonths,
  offsetDays: wave.offsetDays,
  opensAt: wave.opensAt.toISOString(),
  closesAt: wave.closesAt.toISOString(),
  timeZone: timeZoneOf(country),
  state: waveState(wave, now),
  questionnaire: wave.questionnaire,
  invited: wave.invited,
  started: wave.started,
  complete: wave.complete,
})
