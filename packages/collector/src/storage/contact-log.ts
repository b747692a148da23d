import type { ContactLogEntry, PersonDetails } from '@estela/contract'
import type { WaveKind } from '@estela/core'
import { integer, localized, text } from './rows.ts'
import type { Row, Store } from './store.ts'

type PersonFacts = Omit<PersonDetails, 'record' | 'invitations' | 'log'>

/** What is known of one person, apart from the record that an import would bring. */
export async function findPerson(store: Store, id: string): Promise<PersonFacts | null> {
  const [row] = await store.read(
    `SELECT person.id, person.archived_at, person.opted_out_at, person.undeliverable_at, person.address_confirmed_at,
       institution.id AS institution_id, institution.name AS institution_name
     FROM person JOIN institution ON institution.id = person.institution_id WHERE person.id = ?`,
    [id],
  )
  if (row === undefined) return null
  return {
    id: text(row, 'id'),
    institution: { id: text(row, 'institution_id'), name: text(row, 'institution_name') },
    archivedAt: textOrNull(row, 'archived_at'),
    optedOutAt: textOrNull(row, 'opted_out_at'),
    undeliverableAt: textOrNull(row, 'undeliverable_at'),
    addressConfirmedAt: textOrNull(row, 'address_confirmed_at'),
  }
}

/** The invitations that are addressed to a person, with how far each has come. */
export async function listInvitationsOfPerson(store: Store, personId: string): Promise<PersonDetails['invitations']> {
  const rows = await store.read(
    `SELECT invitation.id, invitation.disposition, invitation.contact_ended, wave.id AS wave_id, wave.position,
       wave.kind, wave.offset_months, wave.offset_days, wave.opens_at, wave.closes_at, activity.id AS activity_id, activity.title
     FROM enrolment
     JOIN invitation ON invitation.respondent_id = enrolment.respondent_id
     JOIN addressee ON addressee.invitation_id = invitation.id AND addressee.person_id = enrolment.person_id
       AND addressee.from_position = enrolment.from_position
     JOIN wave ON wave.id = invitation.wave_id
     JOIN study ON study.id = wave.study_id
     JOIN activity ON activity.id = study.activity_id
     WHERE enrolment.person_id = ? ORDER BY activity.end_date DESC, activity.code, wave.position`,
    [personId],
  )
  return rows.map((row) => ({
    id: text(row, 'id'),
    ...waveOf(row),
    opensAt: text(row, 'opens_at'),
    closesAt: text(row, 'closes_at'),
    disposition: text(row, 'disposition') as PersonDetails['invitations'][number]['disposition'],
    contactEnded: textOrNull(row, 'contact_ended'),
  }))
}

/** Every letter to a person and everything else that happened between them and us, the newest first. */
export async function listContactLog(store: Store, personId: string): Promise<ContactLogEntry[]> {
  const rows = await store.read(
    `SELECT mail.id, 'letter' AS source, mail.step AS what, mail.state, coalesce(mail.settled_at, mail.due_at) AS at,
       mail.reason AS detail, mail.address, wave.id AS wave_id, wave.position, wave.kind, wave.offset_months, wave.offset_days,
       activity.id AS activity_id,
       activity.title
     FROM mail
     JOIN invitation ON invitation.id = mail.invitation_id
     JOIN wave ON wave.id = invitation.wave_id
     JOIN study ON study.id = wave.study_id
     JOIN activity ON activity.id = study.activity_id
     WHERE mail.person_id = ?
     UNION ALL
     SELECT contact_event.id, 'event', contact_event.kind, NULL, contact_event.happened_at,
       nullif(contact_event.detail, ''), NULL, wave.id, wave.position, wave.kind, wave.offset_months, wave.offset_days,
       activity.id, activity.title
     FROM contact_event
     LEFT JOIN invitation ON invitation.id = contact_event.invitation_id
     LEFT JOIN wave ON wave.id = invitation.wave_id
     LEFT JOIN study ON study.id = wave.study_id
     LEFT JOIN activity ON activity.id = study.activity_id
     WHERE contact_event.person_id = ?
     ORDER BY at DESC, what`,
    [personId, personId],
  )
  return rows.map(toEntry)
}

const toEntry = (row: Row): ContactLogEntry => {
  const entry = {
    id: text(row, 'id'),
    at: text(row, 'at'),
    detail: textOrNull(row, 'detail'),
    about: row.activity_id === null ? null : waveOf(row),
  }
  if (row.source === 'event') return { ...entry, source: 'event', kind: text(row, 'what') as EventKind }
  return {
    ...entry,
    source: 'letter',
    step: text(row, 'what') as Letter['step'],
    state: text(row, 'state') as Letter['state'],
    address: textOrNull(row, 'address'),
  }
}

type Letter = Extract<ContactLogEntry, { source: 'letter' }>
type EventKind = Extract<ContactLogEntry, { source: 'event' }>['kind']

const waveOf = (row: Row) => ({
  activityId: text(row, 'activity_id'),
  activityTitle: localized(row, 'title'),
  wave: {
    id: text(row, 'wave_id'),
    position: integer(row, 'position'),
    kind: text(row, 'kind') as WaveKind,
    offsetMonths: integer(row, 'offset_months'),
    offsetDays: integer(row, 'offset_days'),
  },
})

const textOrNull = (row: Row, column: string): string | null => (row[column] === null ? null : text(row, column))
