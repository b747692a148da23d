import { randomUUID } from 'node:crypto'
import { enrolPeople, listStudyIds } from '../storage/enrolments.ts'
import { saveActivities, saveInstitutions, savePeople } from '../storage/saved-records.ts'
import type { Statement, Store } from '../storage/store.ts'
import { listLatestVersionIds, listOwnWaveTemplates } from '../storage/wave-templates.ts'
import { endDateStatements, previewEndDate } from '../studies/move-end-date.ts'
import { studyStatements } from '../studies/plan-study.ts'
import { waveTemplateOf } from '../studies/wave-template-of.ts'
import type { ActivityChange, PersonChange, RecordChanges } from './record-changes.ts'

/** Everything that follows from these changes, to be written together. */
export function changeStatements(store: Store, changes: RecordChanges, now: Date): Promise<Statement[]> {
  if (changes.kind === 'institutions') return Promise.resolve([saveInstitutions(changes.records)])
  return changes.kind === 'people'
    ? peopleStatements(store, changes.records, now)
    : activityStatements(store, changes.records, now)
}

async function peopleStatements(store: Store, changes: readonly PersonChange[], now: Date): Promise<Statement[]> {
  const studies = await listStudyIds(store, [...new Set(changes.flatMap(({ newActivityIds }) => newActivityIds))])
  const participants = changes.flatMap(({ person, newActivityIds }) =>
    newActivityIds.flatMap((activityId) => {
      const studyId = studies.get(activityId)
      return studyId === undefined ? [] : { respondentId: randomUUID(), personId: person.id, studyId }
    }),
  )
  const saved = savePeople(
    changes.map(({ person }) => person),
    now,
  )
  return participants.length === 0 ? saved : [...saved, ...enrolPeople(participants, now)]
}

async function activityStatements(store: Store, changes: readonly ActivityChange[], now: Date): Promise<Statement[]> {
  const templates = await listOwnWaveTemplates(store)
  const versionIds = await listLatestVersionIds(store)
  const studies = changes.flatMap(({ activity, formerEndDate }) =>
    formerEndDate === null
      ? studyStatements(randomUUID(), activity, waveTemplateOf(activity.category, templates), versionIds)
      : [],
  )
  const moved = changes.filter(
    ({ activity, formerEndDate }) => formerEndDate !== null && formerEndDate !== activity.endDate,
  )
  const moves = await Promise.all(
    moved.map(async ({ activity }) => {
      const { id, endDate } = activity
      return endDateStatements(id, endDate, await previewEndDate(store, activity, endDate), now)
    }),
  )
  return [...saveActivities(changes.map(({ activity }) => activity)), ...studies, ...moves.flat()]
}
