import { randomUUID } from 'node:crypto'
import type { Activity, PlannedWave } from '@estela/core'
import { planWaves } from '@estela/core/wave/plan-waves'
import { timeZoneOf } from '@estela/core/working-time/country-time-zone'
import type { Statement } from '../storage/store.ts'
import { insertStudy, insertWave } from '../storage/waves.ts'

/**
 * The study of an activity with its waves, from the template of its category. A wave whose questionnaire has never been
 * published is left out: nobody could answer it.
 * @param versionIds newest version by questionnaire code
 */
export function studyStatements(
  studyId: string,
  { id, endDate, country }: Pick<Activity, 'id' | 'endDate' | 'country'>,
  template: readonly PlannedWave[],
  versionIds: ReadonlyMap<string, string>,
): Statement[] {
  const publishable = template.filter(({ questionnaire }) => versionIds.has(questionnaire))
  return [
    insertStudy(studyId, id),
    ...planWaves(publishable, endDate, timeZoneOf(country)).map(({ questionnaire, ...wave }) =>
      insertWave({
        ...wave,
        id: randomUUID(),
        studyId,
        questionnaireVersionId: versionIds.get(questionnaire) ?? '',
      }),
    ),
  ]
}
