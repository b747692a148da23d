import type { ComparisonQuery } from '@estela/contract'
import { type Activity, wholeMonths } from '@estela/core'
import type { ComparedStudy } from '@estela/core/comparison/study-line'
import { type WavePair, wavePairs } from '@estela/core/wave/wave-pairs'
import { Problem } from '../http/problem.ts'
import type { Services } from '../services.ts'
import { findActivity, listActivities } from '../storage/activities.ts'
import type { Store } from '../storage/store.ts'
import { listWaves, type WaveProgress } from '../storage/waves.ts'

/** The studies that a query names, as far as they have come. */
export interface AskedStudies {
  readonly activities: readonly Activity[]
  /** Waves that have opened. */
  readonly waves: readonly WaveProgress[]
  /** The two waves of each study that the query compares. */
  readonly pairs: readonly WavePair<WaveProgress>[]
  /** How many follow-ups have opened in any of them. */
  readonly followUps: number
}

/** @throws {Problem} `activity-unknown` */
export async function askedStudies({ store, now }: Services, query: ComparisonQuery): Promise<AskedStudies> {
  const activities = await askedActivities(store, query)
  const asked = new Set(activities.map(({ id }) => id))
  const waves = (await listWaves(store)).filter(({ activityId, opensAt }) => asked.has(activityId) && opensAt <= now())
  return { activities, waves, pairs: wavePairs(waves, query.followUp), followUps: mostFollowUps(waves) }
}

async function askedActivities(
  store: Store,
  { activity: id, country, category, endedFrom = '', endedTo = '9999-12-31' }: ComparisonQuery,
): Promise<readonly Activity[]> {
  if (id === undefined) {
    const activities = await listActivities(store, { country, category })
    return activities.filter(({ endDate }) => endDate >= endedFrom && endDate <= endedTo)
  }
  const activity = await findActivity(store, id)
  if (activity === null) throw new Problem('activity-unknown')
  return [activity]
}

const mostFollowUps = (opened: readonly WaveProgress[]): number => {
  let followUps = 0
  while (wavePairs(opened, followUps + 1).length > 0) followUps += 1
  return followUps
}

/** The same studies as the comparison reads them, with what each wave asks. A study without an open wave is none. */
export async function comparedStudies(
  { questionnaires }: Services,
  { waves }: AskedStudies,
): Promise<readonly ComparedStudy[]> {
  const studyIds = [...new Set(waves.map(({ studyId }) => studyId))]
  return Promise.all(
    studyIds.map(async (studyId) => {
      const own = waves.filter((wave) => wave.studyId === studyId).sort((a, b) => a.position - b.position)
      const compared = own.map(async (wave) => ({
        waveId: wave.id,
        position: wave.position,
        kind: wave.kind,
        offsetMonths: wholeMonths(wave),
        questionnaire: wave.questionnaire.code,
        items: (await questionnaires.find(wave.questionnaireVersionId)).items,
      }))
      const first = own.find(({ kind }) => kind === 'immediate') ?? own[0]
      return {
        studyId,
        activityId: first?.activityId ?? '',
        invited: first?.invited ?? 0,
        waves: await Promise.all(compared),
      }
    }),
  )
}
