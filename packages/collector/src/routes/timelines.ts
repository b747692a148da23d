import { QuietPeriod, type StudyTimeline, type WaveTimeline } from '@estela/contract'
import { type Activity, waveState } from '@estela/core'
import { waveAgenda } from '@estela/core/contact/wave-agenda'
import { timeZoneOf } from '@estela/core/working-time/country-time-zone'
import { Hono } from 'hono'
import { jsonBody } from '../http/json-body.ts'
import { Problem } from '../http/problem.ts'
import type { Services } from '../services.ts'
import { findActivity } from '../storage/activities.ts'
import { reviewContactsOfWave } from '../storage/contact-situations.ts'
import { liftQuietPeriod, listStudyWaves } from '../storage/study-waves.ts'
import { countHeldBack, listLetterCounts } from '../storage/wave-letters.ts'

/** The waves of an activity, day by day. */
export const timelineRoutes = (services: Services) =>
  new Hono().get('/:activityId/timeline', async (c) => {
    const activity = await findActivity(services.store, c.req.param('activityId'))
    if (activity === null) throw new Problem('activity-unknown')
    return c.json<StudyTimeline>({
      endDate: activity.endDate,
      timeZone: timeZoneOf(activity.country),
      waves: await waveTimelines(services, activity),
    })
  })

/** Whether the people of a wave are asked although they were asked elsewhere lately. */
export const quietPeriodRoutes = ({ store, now }: Services) =>
  new Hono().put('/:waveId/quiet-period', jsonBody(QuietPeriod), async (c) => {
    const waveId = c.req.param('waveId')
    const { reason } = c.req.valid('json')
    const [known] = await store.write([liftQuietPeriod(waveId, reason), reviewContactsOfWave(waveId, now())])
    if (known === 0) throw new Problem('wave-unknown')
    return c.json<QuietPeriod>({ reason })
  })

async function waveTimelines({ store, now }: Services, { id, country }: Activity): Promise<WaveTimeline[]> {
  const waves = await listStudyWaves(store, id)
  const counts = await listLetterCounts(store, id)
  const heldBack = await countHeldBack(store, id)
  return waves.map((wave) => ({
    id: wave.id,
    position: wave.position,
    kind: wave.kind,
    offsetMonths: wave.offsetMonths,
    offsetDays: wave.offsetDays,
    state: waveState(wave, now()),
    agenda: [...waveAgenda(wave, wave.contact, country)],
    letters: counts
      .filter(({ waveId }) => waveId === wave.id)
      .map(({ step, state, letters }) => ({ step, state, letters })),
    heldBack: heldBack.get(wave.id) ?? 0,
    quietPeriodLifted: wave.quietPeriodLifted,
    canStillAsk: now() < wave.windowEndsAt,
  }))
}
