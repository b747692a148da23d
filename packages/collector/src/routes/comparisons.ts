import { type Comparison, ComparisonQuery } from '@estela/contract'
import { METHOD_VERSION } from '@estela/core/comparison/method-version'
import { answeredBothInAll, type PairedParticipation } from '@estela/core/comparison/participation-line'
import { sumOfGroups } from '@estela/core/disclosure/at-least-five'
import { TOOK_PART } from '@estela/core/questionnaire/code-answers'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { type AskedStudies, askedStudies, comparedStudies } from '../comparison/asked-studies.ts'
import { validQuery } from '../http/valid-query.ts'
import type { Services } from '../services.ts'
import { listCategories, listTrajectories, listTrajectoriesByGroup } from '../storage/trajectories.ts'

/** Kept the same, so that an interval does not change by itself between two openings of a page. */
const BOOTSTRAP_SEED = 20_261_125

export const comparisonRoutes = (services: Services) =>
  new Hono().get('/', compress(), validQuery(ComparisonQuery), async (c) => {
    const { store, comparer, now } = services
    const query = c.req.valid('query')
    const asked = await askedStudies(services, query)
    const studies = await comparedStudies(services, asked)
    const ids = studies.map(({ studyId }) => studyId)
    const filter = query.by === undefined ? null : { dimension: query.by, category: query.group ?? '' }
    const trajectories =
      filter === null ? await listTrajectories(store, ids) : await listTrajectoriesByGroup(store, ids)
    const scope = { followUp: query.followUp, filter, planned: new Map(), seed: BOOTSTRAP_SEED }
    const participation = pairedParticipation(asked, trajectories)
    return c.json<Comparison>({
      ...whoWasAsked(asked),
      answeredBoth: {
        person: answeredBothInAll(participation, 'person'),
        institution: answeredBothInAll(participation, 'institution'),
      },
      categories: await listCategories(store, ids, TOOK_PART),
      ...(await comparer.compare({ studies, trajectories, scope })),
      methodVersion: METHOD_VERSION,
      isSample: asked.activities.some(({ isSample }) => isSample),
      computedAt: now().toISOString(),
    })
  })

function whoWasAsked({ activities, pairs, followUps }: AskedStudies) {
  const months = pairs.map(({ earlier, later }) => later.offsetMonths - earlier.offsetMonths)
  return {
    studies: pairs.flatMap(({ earlier, later }) => {
      const activity = activities.find(({ id }) => id === later.activityId)
      if (activity === undefined) return []
      const { id: activityId, title: activityTitle, category, country } = activity
      return { activityId, activityTitle, category, country, offsetMonths: later.offsetMonths - earlier.offsetMonths }
    }),
    followUps,
    months: months.length === 0 ? null : { min: Math.min(...months), max: Math.max(...months) },
    invited: pairs.reduce((sum, { earlier }) => sum + earlier.invited, 0),
    earlierComplete: sumOfGroups(pairs.map(({ earlier }) => earlier.complete)),
    laterComplete: sumOfGroups(pairs.map(({ later }) => later.complete)),
  }
}

function pairedParticipation(
  { pairs }: AskedStudies,
  trajectories: Awaited<ReturnType<typeof listTrajectories>>,
): readonly PairedParticipation[] {
  const tookPart = trajectories.filter(({ line }) => line === TOOK_PART)
  return pairs.map(({ studyId, earlier, later }) => ({
    earlier,
    later,
    trajectories: tookPart.filter((trajectory) => trajectory.studyId === studyId),
  }))
}
