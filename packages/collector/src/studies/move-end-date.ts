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

/**
 * Writes the new end date and the new dates of the waves that move; what is due to their people is looked at again. Links
 * in use must be forgotten then (recent-links).
 * @param expected the end date from which this was decided: when it has changed meanwhile, the first statement and all moves
 *   write nothing; null to write whatever it is
 */
export const endDateStatements = (
  activityId: string,
  endDate: string,
  moves: readonly WaveMove[],
  now: Date,
  expected: string | null = null,
): Statement[] => [
  updateEndDate(activityId, endDate, expected),
  ...moves.flatMap(({ wave, to }) =>
    to === null ? [] : [moveWave(wave.id, to, endDate), reviewContactsOfWave(wave.id, now)],
  ),
]
