import type { Activity } from '@estela/core'
import { moveWaves, type WaveMove } from '@estela/core/wave/move-waves'
import { timeZoneOf } from '@estela/core/working-time/country-time-zone'
import { reviewContactsOfWave } from '../storage/contact-situations.ts'
import type { Statement, Store } from '../storage/store.ts'
import { listStudyWaves, moveWave, updateEndDate } from '../storage/study-waves.ts'

/** What another end date would do to the waves of an activity. Writes nothing. */
export async function previewEndDate(
  store: Store,
  { id, country }: Pick<Activity, 'id' | 'country'>,
  endDate: string,
): Promise<readonly WaveMove[]> {
  return moveWaves(await listStudyWaves(store, id), endDate, timeZoneOf(country))
}

/** Writes the new end date and the new dates of the waves that move; what is due to their people is looked at again. */
export const endDateStatements = (
  activityId: string,
  endDate: string,
  moves: readonly WaveMove[],
  now: Date,
): Statement[] => [
  updateEndDate(activityId, endDate),
  ...moves.flatMap(({ wave, to }) => (to === null ? [] : [moveWave(wave.id, to), reviewContactsOfWave(wave.id, now)])),
]
