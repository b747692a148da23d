import type { Comparison, ComparisonQuery } from '@estela/contract'
import { type Dimension, isMissingCode, wholeMonths } from '@estela/core'
import { confirmatoryItems, type PlannedItem } from '@estela/core/comparison/analysis-plan'
import { METHOD_VERSION } from '@estela/core/comparison/method-version'
import { answeredBoth, type PairedParticipation } from '@estela/core/comparison/participation-line'
import type { StoredTrajectory } from '@estela/core/comparison/trajectory'
import { atLeastFive } from '@estela/core/disclosure/at-least-five'
import { TOOK_PART } from '@estela/core/questionnaire/code-answers'
import type { Services } from '../services.ts'
import { listAnalysisPlans } from '../storage/analysis-plans.ts'
import type { Store } from '../storage/store.ts'
import { countCategories, listTrajectories, listTrajectoriesByGroup } from '../storage/trajectories.ts'
import { type AskedStudies, askedStudies, comparedStudies } from './asked-studies.ts'

/** Kept the same, so that an interval does not change by itself between two openings of a page. */
const BOOTSTRAP_SEED = 20_261_125

/** The comparison that a query asks for, the same for pages, files and other programs. @throws {Problem} */
export async function comparisonOf(services: Services, query: ComparisonQuery): Promise<Comparison> {
  const { store, comparer, now } = services
  const asked = await askedStudies(services, query)
  const studies = await comparedStudies(services, asked)
  const studyIds = studies.map(({ studyId }) => studyId)
  const filter = query.by === undefined ? null : { dimension: query.by, category: query.group ?? '' }
  const trajectories = await (filter === null
    ? listTrajectories(store, studyIds)
    : listTrajectoriesByGroup(store, studyIds))
  const scope = {
    followUp: query.followUp,
    filter,
    planned: await plannedItems(store, asked, now()),
    seed: BOOTSTRAP_SEED,
  }
  const tookPart = pairedParticipation(asked, trajectories)
  return {
    ...whoWasAsked(asked),
    answeredBoth: {
      person: sum(tookPart.map((study) => answeredBoth(study, 'person'))),
      institution: sum(tookPart.map((study) => answeredBoth(study, 'institution'))),
    },
    categories: await nameableCategories(store, studyIds),
    ...(await comparer.compare({ studies, trajectories, scope })),
    methodVersion: METHOD_VERSION,
    isSample: asked.activities.some(({ isSample }) => isSample),
    computedAt: now().toISOString(),
  }
}

/** A category is named from five people on: that somebody is there at all must not be told of fewer. */
async function nameableCategories(store: Store, studyIds: readonly string[]): Promise<Comparison['categories']> {
  const people = await countCategories(store, studyIds, TOOK_PART)
  const named = (dimension: Dimension) =>
    [...people[dimension]]
      .filter(([category, count]) => category !== '' && !isMissingCode(Number(category)) && atLeastFive(count) !== null)
      .map(([category]) => category)
      .sort()
  return { language: named('language'), 'institution-type': named('institution-type'), sex: named('sex') }
}

async function plannedItems(
  store: Store,
  { pairs }: AskedStudies,
  now: Date,
): Promise<ReadonlyMap<string, readonly PlannedItem[]>> {
  const plans = await listAnalysisPlans(
    store,
    pairs.map(({ later }) => later.id),
  )
  return new Map(
    pairs.map(({ later }) => {
      const plan = plans.find(({ waveId }) => waveId === later.id) ?? null
      return [later.activityId, confirmatoryItems(plan, later, now)]
    }),
  )
}

function whoWasAsked({ activities, pairs, followUps }: AskedStudies) {
  const monthsApart = ({ earlier, later }: (typeof pairs)[number]) => wholeMonths(later) - wholeMonths(earlier)
  const months = pairs.map(monthsApart)
  return {
    studies: pairs.flatMap((pair) => {
      const activity = activities.find(({ id }) => id === pair.later.activityId)
      if (activity === undefined) return []
      const { id: activityId, title: activityTitle, category, country } = activity
      return { activityId, activityTitle, category, country, offsetMonths: monthsApart(pair) }
    }),
    followUps,
    months: months.length === 0 ? null : { min: Math.min(...months), max: Math.max(...months) },
    invited: sum(pairs.map(({ earlier }) => earlier.invited)),
    earlierComplete: sum(pairs.map(({ earlier }) => earlier.complete)),
    laterComplete: sum(pairs.map(({ later }) => later.complete)),
  }
}

/** Each study's two waves with the trajectories of taking part in it. */
export function pairedParticipation(
  { pairs }: AskedStudies,
  trajectories: readonly StoredTrajectory[],
): readonly (PairedParticipation & { readonly invited: number })[] {
  const tookPart = trajectories.filter(({ line }) => line === TOOK_PART)
  return pairs.map(({ studyId, earlier, later }) => ({
    earlier,
    later,
    invited: earlier.invited,
    trajectories: tookPart.filter((trajectory) => trajectory.studyId === studyId),
  }))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
