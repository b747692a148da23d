import type { CountryOverview, Overview } from '@estela/contract'
import { type Activity, PAIRED_AS } from '@estela/core'
import { answeredBoth } from '@estela/core/comparison/participation-line'
import { TOOK_PART } from '@estela/core/questionnaire/code-answers'
import { wavePairs } from '@estela/core/wave/wave-pairs'
import { Hono } from 'hono'
import type { Services } from '../services.ts'
import { listActivities } from '../storage/activities.ts'
import type { Store } from '../storage/store.ts'
import { listTrajectories } from '../storage/trajectories.ts'
import { listWaves, type WaveProgress } from '../storage/waves.ts'
import { waveSummary } from './activities.ts'

export const overviewRoutes = ({ store, now }: Services) =>
  new Hono().get('/', async (c) => {
    const activities = await listActivities(store, {})
    const waves = await listWaves(store)
    const countries = [...new Set(activities.map(({ country }) => country))].sort()
    const overviews = countries.map((country) => {
      const own = activities.filter((activity) => activity.country === country)
      return countryOverview(store, country, own, waves, now())
    })
    const used = new Set((await listActivities(store, { isArchived: false })).map(({ id }) => id))
    return c.json<Overview>({ countries: (await Promise.all(overviews)).map((each) => withoutArchived(each, used)) })
  })

/** Archived activities count in the figures, but nothing of them is announced. */
const withoutArchived = (overview: CountryOverview, usedActivities: ReadonlySet<string>): CountryOverview => ({
  ...overview,
  open: overview.open.filter(({ activityId }) => usedActivities.has(activityId)),
  toCome: overview.toCome.filter(({ activityId }) => usedActivities.has(activityId)),
})

async function countryOverview(
  store: Store,
  country: string,
  activities: readonly Activity[],
  allWaves: readonly WaveProgress[],
  now: Date,
): Promise<CountryOverview> {
  const byId = new Map(activities.map((activity) => [activity.id, activity]))
  const waves = allWaves.filter(({ activityId }) => byId.has(activityId))
  const opened = waves.filter(({ opensAt }) => opensAt <= now)
  const studyIds = [...new Set(waves.map(({ studyId }) => studyId))]
  const tookPart = await listTrajectories(store, studyIds, TOOK_PART)
  const pairs = wavePairs(waves, 1).map((pair) => ({
    ...pair,
    trajectories: tookPart.filter(({ studyId }) => studyId === pair.studyId),
  }))
  const entries = waves.flatMap((wave) => {
    const activity = byId.get(wave.activityId)
    if (activity === undefined) return []
    const { id: activityId, title: activityTitle, category } = activity
    return { activityId, activityTitle, category, wave: waveSummary(wave, country, now) }
  })
  return {
    country,
    activities: activities.length,
    invited: sum(opened.map(({ invited }) => invited)),
    complete: sum(opened.map(({ complete }) => complete)),
    answeredTwice: sum(pairs.flatMap((pair) => PAIRED_AS.map((pairedAs) => answeredBoth(pair, pairedAs)))),
    open: entries
      .filter(({ wave }) => wave.state === 'open')
      .sort((a, b) => (a.wave.closesAt < b.wave.closesAt ? -1 : 1)),
    toCome: entries
      .filter(({ wave }) => wave.state === 'to-come')
      .sort((a, b) => (a.wave.opensAt < b.wave.opensAt ? -1 : 1)),
    isSample: activities.some(({ isSample }) => isSample),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
