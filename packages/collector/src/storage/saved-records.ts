import type { ImportedActivity, ImportedInstitution, ImportedPerson } from '@estela/core/import/import-plan'
import { reviewContactsOfPeople } from './contact-situations.ts'
import type { Statement } from './store.ts'

/** A record with the id under which it is kept. */
export type Identified<T> = T & { readonly id: string }

/** Adds institutions, and changes those that are known by their code. */
export const saveInstitutions = (institutions: readonly Identified<ImportedInstitution>[]): Statement => ({
  sql: `INSERT INTO institution (id, code, name, type, country)
        SELECT value ->> 'id', value ->> 'code', value ->> 'name', value ->> 'type', value ->> 'country'
        FROM json_each(?) WHERE true
        ON CONFLICT (code) DO UPDATE SET name = excluded.name, type = excluded.type, country = excluded.country`,
  args: [JSON.stringify(institutions)],
})

/**
 * Adds people, and changes those that are known by their code. Where the address is another one, what was known of the
 * old one no longer holds. The contacts of those who were known are looked at again at `now`.
 */
export function savePeople(people: readonly Identified<ImportedPerson>[], now: Date): Statement[] {
  const given = JSON.stringify(people)
  return [
    { sql: NOTE_OTHER_ADDRESS, args: [now.toISOString(), given] },
    { sql: CLEAR_UNDELIVERABLE, args: [given] },
    { sql: SAVE_PEOPLE, args: [given] },
    reviewContactsOfPeople(
      people.map(({ id }) => id),
      now,
    ),
  ]
}

const NOTE_OTHER_ADDRESS = `INSERT INTO contact_event (id, person_id, invitation_id, kind, detail, happened_at)
  SELECT lower(hex(randomblob(16))), person.id, NULL, 'address-changed', '', ?
  FROM json_each(?) AS given JOIN person ON person.code = given.value ->> 'code'
  WHERE person.email <> given.value ->> 'email'`

const CLEAR_UNDELIVERABLE = `UPDATE invitation SET undeliverable_at = NULL
  WHERE undeliverable_at IS NOT NULL AND disposition IN ('created', 'started')
    AND id IN (SELECT addressee.invitation_id FROM json_each(?) AS given
      JOIN person ON person.code = given.value ->> 'code' AND person.email <> given.value ->> 'email'
      JOIN enrolment ON enrolment.person_id = person.id
      JOIN invitation AS own ON own.respondent_id = enrolment.respondent_id
      JOIN addressee ON addressee.invitation_id = own.id AND addressee.person_id = person.id)`

const SAVE_PEOPLE = `INSERT INTO person (id, code, institution_id, name, email, language, country)
  SELECT given.value ->> 'id', given.value ->> 'code', institution.id, given.value ->> 'name',
    given.value ->> 'email', given.value ->> 'language', given.value ->> 'country'
  FROM json_each(?) AS given JOIN institution ON institution.code = given.value ->> 'institution' WHERE true
  ON CONFLICT (code) DO UPDATE SET institution_id = excluded.institution_id, name = excluded.name,
    language = excluded.language, country = excluded.country, email = excluded.email,
    undeliverable_at = iif(person.email = excluded.email, person.undeliverable_at, NULL),
    address_confirmed_at = iif(person.email = excluded.email, person.address_confirmed_at, NULL)`

/**
 * Adds activities, and changes those that are known by their code, all but their end date, which moves waves. The
 * institutions assisted are those given.
 */
export function saveActivities(activities: readonly Identified<ImportedActivity>[]): Statement[] {
  const given = JSON.stringify(activities)
  return [
    { sql: SAVE_ACTIVITIES, args: [given] },
    {
      sql: `DELETE FROM activity_institution WHERE activity_id IN (SELECT value ->> 'id' FROM json_each(?))`,
      args: [given],
    },
    {
      sql: `INSERT INTO activity_institution (activity_id, institution_id)
            SELECT given.value ->> 'id', institution.id
            FROM json_each(?) AS given, json_each(given.value -> 'institutions') AS named
            JOIN institution ON institution.code = named.value`,
      args: [given],
    },
  ]
}

const SAVE_ACTIVITIES = `INSERT INTO activity (id, code, title, category, country, end_date, language, place, mode,
    priorities, programmes, is_sample)
  SELECT value ->> 'id', value ->> 'code', value -> 'title', value ->> 'category', value ->> 'country',
    value ->> 'endDate', value ->> 'language', value ->> 'place', value ->> 'mode', value -> 'priorities', '[]', 0
  FROM json_each(?) WHERE true
  ON CONFLICT (code) DO UPDATE SET title = excluded.title, category = excluded.category, country = excluded.country,
    language = excluded.language, place = excluded.place, mode = excluded.mode, priorities = excluded.priorities`
