import { type Comparison, ComparisonQuery } from '@estela/contract'
import type { Activity, PairedAs } from '@estela/core'
import type { ComparedStudy } from '@estela/core/comparison/compare'
import { sumOfGroups } from '@estela/core/disclosure/at-least-five'
import { type WavePair, wavePairs } from '@estela/core/wave/wave-pairs'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { comparisonCache } from '../comparison-cache.ts'
import { Problem } from '../http/problem.ts'
import { validQuery } from '../http/valid-query.ts'
import type { QuestionnaireShelf } from '../questionnaire-shelf.ts'
import type { Services } from '../services.ts'
import { findActivity, listActivities } from '../storage/activities.ts'
import { listItemCounts, listPairCounts, listRespondentPairCounts } from '../storage/counts.ts'
import type { Store } from '../storage/store.ts'
import { listWaves, type WaveProgress } from '../storage/waves.ts'

export const comparisonRoutes = ({ store, questionnaires, now }: Services) => {
  const compare = comparisonCache()
  return new Hono().get('/', compress(), validQuery(ComparisonQuery), async (c) => {
    const query = c.req.valid('query')
    const activities = await askedActivities(store, query)
    const opened = await openedWaves(store, activities, now())
    const compared = wavePairs(opened, query.followUp)
    const studies = await Promise.all(compared.map((pair) => comparedStudy(questionnaires, pair)))
    const counts = {
      items: await listItemCounts(
        store,
        compared.flatMap(({ earlier, later }) => [earlier.id, later.id]),
      ),
      pairs: await listPairCounts(store, compared),
    }
    return c.json<Comparison>({
      ...(await whoWasAsked(store, activities, compared)),
      followUps: mostFollowUps(opened),
      ...compare(studies, counts),
      isSample: activities.some(({ isSample }) => isSample),
      computedAt: now().toISOString(),
    })
  })
}

async function askedActivities(
  store: Store,
  { activity: id, country, category }: ComparisonQuery,
): Promise<Activity[]> {
  if (id === undefined) return listActivities(store, { country, category })
  const activity = await findActivity(store, id)
  if (activity === null) throw new Problem('activity-unknown')
  return [activity]
}

/** A wave to come has nothing to compare yet. */
async function openedWaves(store: Store, activities: readonly Activity[], now: Date): Promise<WaveProgress[]> {
  const asked = new Set(activities.map(({ id }) => id))
  return (await listWaves(store)).filter(({ activityId, opensAt }) => asked.has(activityId) && opensAt <= now)
}

async function comparedStudy(
  questionnaires: QuestionnaireShelf,
  { studyId, earlier, later }: WavePair<WaveProgress>,
): Promise<ComparedStudy> {
  const wave = async ({ id, offsetMonths, questionnaireVersionId }: WaveProgress) => ({
    waveId: id,
    offsetMonths,
    items: (await questionnaires.find(questionnaireVersionId)).items,
  })
  return { studyId, earlier: await wave(earlier), later: await wave(later) }
}

const mostFollowUps = (opened: readonly WaveProgress[]): number => {
  let followUps = 0
  while (wavePairs(opened, followUps + 1).length > 0) followUps += 1
  return followUps
}

async function whoWasAsked(store: Store, activities: readonly Activity[], compared: readonly WavePair<WaveProgress>[]) {
  const both = await listRespondentPairCounts(store, compared)
  const answeredBoth = (pairedAs: PairedAs) =>
    sumOfGroups(both.filter((each) => each.pairedAs === pairedAs).map(({ respondents }) => respondents))
  const months = compared.map(({ earlier, later }) => later.offsetMonths - earlier.offsetMonths)
  return {
    studies: compared.flatMap(({ earlier, later }) => {
      const activity = activities.find(({ id }) => id === later.activityId)
      if (activity === undefined) return []
      const { id: activityId, title: activityTitle, category, country } = activity
      return { activityId, activityTitle, category, country, offsetMonths: later.offsetMonths - earlier.offsetMonths }
    }),
    months: months.length === 0 ? null : { min: Math.min(...months), max: Math.max(...months) },
    invited: compared.reduce((sum, { earlier }) => sum + earlier.invited, 0),
    earlierComplete: sumOfGroups(compared.map(({ earlier }) => earlier.complete)),
    laterComplete: sumOfGroups(compared.map(({ later }) => later.complete)),
    answeredBoth: { person: answeredBoth('person'), institution: answeredBoth('institution') },
  }
}
