import { randomUUID } from 'node:crypto'
import type { Successor } from '@estela/contract'
import { insertPerson } from './address-book.ts'
import { insertContactEvent } from './contact-events.ts'
import type { InvitedContact } from './recipient-contacts.ts'
import { text } from './rows.ts'
import type { Statement, Store } from './store.ts'

/**
 * The person with this address, whether they answer in the study of an invitation already, belong to the institution of
 * its addressee, and are reached by letters; null when there is none.
 */
export async function findByAddress(store: Store, email: string, { respondentId, person }: InvitedContact) {
  const [row] = await store.read(
    `SELECT person.id, EXISTS (SELECT 1 FROM enrolment
         JOIN respondent ON respondent.id = enrolment.respondent_id
         JOIN respondent AS own ON own.study_id = respondent.study_id
       WHERE enrolment.person_id = person.id AND own.id = ?) AS takes_part,
       person.institution_id = ? AS is_colleague,
       person.archived_at IS NULL AND person.opted_out_at IS NULL AND person.undeliverable_at IS NULL AS is_reachable
     FROM person WHERE lower(person.email) = lower(?) LIMIT 1`,
    [respondentId, person.institutionId, email],
  )
  if (row === undefined) return null
  return {
    id: text(row, 'id'),
    takesPart: row.takes_part === 1,
    isColleague: row.is_colleague === 1,
    isReachable: row.is_reachable === 1,
  }
}

/**
 * From this wave on somebody else of the institution answers under the same pseudonym: a pair of the institution, never
 * of a person. What the person before had begun is dropped, and their links lead nowhere.
 * @param knownPersonId the successor, when we know them already
 */
export function handOver(
  contact: InvitedContact,
  { name, email, language }: Successor,
  knownPersonId: string | null,
  now: Date,
): Statement[] {
  const { invitationId, respondentId, position, own, person } = contact
  const successorId = knownPersonId ?? randomUUID()
  const { institutionId, country } = person
  const added = { id: successorId, code: `successor-${successorId}`, institutionId, name, email, language, country }
  return [
    ...(knownPersonId === null ? [insertPerson(added)] : []),
    {
      sql: `INSERT INTO enrolment (respondent_id, from_position, person_id) VALUES (?, ?, ?)
            ON CONFLICT DO UPDATE SET person_id = excluded.person_id`,
      args: [respondentId, position, successorId],
    },
    {
      sql: `DELETE FROM draft WHERE invitation_id IN (SELECT invitation.id FROM invitation
              JOIN wave ON wave.id = invitation.wave_id
              WHERE invitation.respondent_id = ? AND wave.position BETWEEN ? AND ?)`,
      args: [respondentId, position, own.to],
    },
    {
      sql: `UPDATE invitation SET generation = generation + 1, disposition = 'created', undeliverable_at = NULL,
              ineligible_at = NULL, decline_reason = NULL, contact_due_at = ?, contact_ended = NULL
            WHERE respondent_id = ? AND (disposition IN ('created', 'started') OR decline_reason IS NOT NULL)
              AND (SELECT wave.position FROM wave WHERE wave.id = invitation.wave_id) BETWEEN ? AND ?`,
      args: [now.toISOString(), respondentId, position, own.to],
    },
    insertContactEvent({ personId: person.id, invitationId, kind: 'handed-over', detail: '' }, now),
    insertContactEvent({ personId: successorId, invitationId, kind: 'taken-over', detail: '' }, now),
  ]
}
