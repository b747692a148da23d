import { text } from './rows.ts'
import type { Statement, Store } from './store.ts'

/** People who take part in an activity from now on, each under a new pseudonym. */
export interface NewParticipant {
  readonly respondentId: string
  readonly personId: string
  readonly studyId: string
}

/** The same person is not enrolled twice in a study: for those who are, nothing is written. */
export const enrolPeople = (participants: readonly NewParticipant[], now: Date): Statement[] => {
  const given = JSON.stringify(participants)
  return [
    {
      sql: `INSERT INTO respondent (id, study_id, language, institution_type)
            SELECT given.value ->> 'respondentId', given.value ->> 'studyId', person.language, institution.type
            FROM json_each(?) AS given
            JOIN person ON person.id = given.value ->> 'personId'
            JOIN institution ON institution.id = person.institution_id
            WHERE NOT EXISTS (SELECT 1 FROM enrolment JOIN respondent AS known ON known.id = enrolment.respondent_id
              WHERE enrolment.person_id = person.id AND known.study_id = given.value ->> 'studyId')`,
      args: [given],
    },
    {
      sql: `INSERT INTO enrolment (respondent_id, from_position, person_id)
            SELECT respondent.id, 1, given.value ->> 'personId'
            FROM json_each(?) AS given JOIN respondent ON respondent.id = given.value ->> 'respondentId'`,
      args: [given],
    },
    {
      sql: `INSERT INTO invitation (id, respondent_id, wave_id, disposition, contact_due_at)
            SELECT lower(hex(randomblob(16))), respondent.id, wave.id, 'created', ?
            FROM json_each(?) AS given
            JOIN respondent ON respondent.id = given.value ->> 'respondentId'
            JOIN wave ON wave.study_id = respondent.study_id`,
      args: [now.toISOString(), given],
    },
  ]
}

/** The study of each of these activities that has one, by activity id. */
export async function listStudyIds(store: Store, activityIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await store.read(
    'SELECT activity_id, id FROM study WHERE activity_id IN (SELECT value FROM json_each(?))',
    [JSON.stringify(activityIds)],
  )
  return new Map(rows.map((row) => [text(row, 'activity_id'), text(row, 'id')]))
}
