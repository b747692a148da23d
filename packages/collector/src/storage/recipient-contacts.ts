import type { DeclineReason } from '@estela/contract'
import type { LocalizedText } from '@estela/core'
import { insertContactEvent } from './contact-events.ts'
import { reviewContactsOfPeople } from './contact-situations.ts'
import { integer, localized, text } from './rows.ts'
import type { Statement, Store } from './store.ts'

/** The addressee of an invitation, and how far both have come. */
export interface InvitedContact {
  readonly invitationId: string
  readonly respondentId: string
  readonly position: number
  readonly wave: { readonly opensAt: Date; readonly closesAt: Date }
  /** The waves of the study in which this person is the respondent, from the first to the last. */
  readonly own: { readonly from: number; readonly to: number }
  readonly disposition: string
  readonly hasDeclined: boolean
  /** Has taken back the consent to be asked about this activity. */
  readonly hasWithdrawn: boolean
  readonly activityTitle: LocalizedText
  readonly isSample: boolean
  readonly person: {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly language: string
    readonly country: string
    readonly institutionId: string
    readonly addressConfirmedAt: Date | null
  }
}

/** Beyond the last wave of every study. */
const POSITION_MAX = 1_000_000

export async function findInvitedContact(store: Store, invitationId: string): Promise<InvitedContact | null> {
  const [row] = await store.read(
    `SELECT invitation.respondent_id, invitation.disposition, invitation.decline_reason, wave.position, wave.opens_at,
       wave.closes_at, activity.title,
       activity.is_sample, person.id AS person_id, person.name, person.email, person.language,
       coalesce(person.country, activity.country) AS country, person.institution_id, person.address_confirmed_at,
       addressee.from_position,
       (SELECT min(next.from_position) FROM enrolment AS next
        WHERE next.respondent_id = invitation.respondent_id
          AND next.from_position > addressee.from_position) AS next_from_position
     FROM invitation
     JOIN wave ON wave.id = invitation.wave_id
     JOIN study ON study.id = wave.study_id
     JOIN activity ON activity.id = study.activity_id
     JOIN addressee ON addressee.invitation_id = invitation.id
     JOIN person ON person.id = addressee.person_id
     WHERE invitation.id = ?`,
    [invitationId],
  )
  if (row === undefined) return null
  return {
    invitationId,
    respondentId: text(row, 'respondent_id'),
    position: integer(row, 'position'),
    wave: { opensAt: new Date(text(row, 'opens_at')), closesAt: new Date(text(row, 'closes_at')) },
    own: {
      from: integer(row, 'from_position'),
      to: row.next_from_position === null ? POSITION_MAX : integer(row, 'next_from_position') - 1,
    },
    disposition: text(row, 'disposition'),
    hasDeclined: row.decline_reason !== null && row.decline_reason !== 'withdrawn',
    hasWithdrawn: row.decline_reason === 'withdrawn',
    activityTitle: localized(row, 'title'),
    isSample: integer(row, 'is_sample') === 1,
    person: {
      id: text(row, 'person_id'),
      name: text(row, 'name'),
      email: text(row, 'email'),
      language: text(row, 'language'),
      country: text(row, 'country'),
      institutionId: text(row, 'institution_id'),
      addressConfirmedAt: row.address_confirmed_at === null ? null : new Date(text(row, 'address_confirmed_at')),
    },
  }
}

/** Whether complete answers of this person to any questionnaire of the study are counted. */
export async function hasCountedAnswers(store: Store, { respondentId, own }: InvitedContact): Promise<boolean> {
  const rows = await store.read(
    `SELECT 1 FROM submission
     WHERE respondent_id = ? AND wave_position BETWEEN ? AND ? AND disposition = 'complete' LIMIT 1`,
    [respondentId, own.from, own.to],
  )
  return rows.length === 1
}

export const confirmAddress = ({ invitationId, person }: InvitedContact, now: Date): Statement[] => [
  {
    sql: 'UPDATE person SET address_confirmed_at = ? WHERE id = ?',
    args: [now.toISOString(), person.id],
  },
  insertContactEvent({ personId: person.id, invitationId, kind: 'address-confirmed', detail: '' }, now),
]

/** The person is written to at another address from now on, and can be reached again if they could not. */
export const moveToAddress = ({ invitationId, person }: InvitedContact, email: string, now: Date): Statement[] => [
  {
    sql: 'UPDATE person SET email = ?, undeliverable_at = NULL, address_confirmed_at = ? WHERE id = ?',
    args: [email, now.toISOString(), person.id],
  },
  {
    sql: `UPDATE invitation SET undeliverable_at = NULL
          WHERE id IN (SELECT addressee.invitation_id FROM addressee WHERE addressee.person_id = ?)`,
    args: [person.id],
  },
  insertContactEvent({ personId: person.id, invitationId, kind: 'address-changed', detail: '' }, now),
  reviewContactsOfPeople([person.id], now),
]

/**
 * The person does not want to answer: a refusal. Somebody who says that they did not take part should never have been
 * asked: not eligible, about this and every other questionnaire of the study.
 */
export function decline(contact: InvitedContact, reason: DeclineReason, alsoLater: boolean, now: Date): Statement[] {
  const { invitationId, respondentId, position, own, person } = contact
  const isEligible = reason !== 'not-taken-part'
  const waves = [isEligible ? position : own.from, isEligible && !alsoLater ? position : own.to]
  return [
    deleteDrafts(respondentId, waves),
    {
      sql: `UPDATE invitation SET disposition = ?, ineligible_at = ?, decline_reason = ?, contact_due_at = NULL,
              contact_ended = ?
            WHERE respondent_id = ? AND disposition IN ('created', 'started')
              AND (SELECT wave.position FROM wave WHERE wave.id = invitation.wave_id) BETWEEN ? AND ?`,
      args: [
        isEligible ? 'refused' : 'created',
        isEligible ? null : now.toISOString(),
        reason,
        isEligible ? 'refused' : 'ineligible',
        respondentId,
        ...waves,
      ],
    },
    insertContactEvent({ personId: person.id, invitationId, kind: 'declined', detail: reason }, now),
  ]
}

/** Whatever was under way in these waves, and has not been submitted. */
const deleteDrafts = (respondentId: string, [from = 0, to = 0]: readonly number[]): Statement => ({
  sql: `DELETE FROM draft WHERE invitation_id IN (SELECT invitation.id FROM invitation
          JOIN wave ON wave.id = invitation.wave_id
          WHERE invitation.respondent_id = ? AND wave.position BETWEEN ? AND ?)`,
  args: [respondentId, from, to],
})

/** The person wants to answer after all what they had declined, later questionnaires included. */
export const returnToAnswer = ({ respondentId, position, own }: InvitedContact, now: Date): Statement => ({
  sql: `UPDATE invitation SET disposition = 'created', ineligible_at = NULL, decline_reason = NULL, contact_due_at = ?,
          contact_ended = NULL
        WHERE respondent_id = ? AND decline_reason IS NOT NULL
          AND (SELECT wave.position FROM wave WHERE wave.id = invitation.wave_id)
            BETWEEN iif(ineligible_at IS NULL, ?, ?) AND ?`,
  args: [now.toISOString(), respondentId, position, own.from, own.to],
})

/**
 * Consent taken back: the answers go out of every figure that is made from now on, whatever is under way is dropped, and
 * nothing more is asked about this activity. What others of the institution answered before or after stays.
 */
export const withdrawConsent = (
  { invitationId, respondentId, own, person }: InvitedContact,
  now: Date,
): Statement[] => [
  {
    sql: `UPDATE submission SET disposition = 'refused', withdrawn_at = ?
          WHERE respondent_id = ? AND wave_position BETWEEN ? AND ? AND disposition = 'complete'`,
    args: [now.toISOString(), respondentId, own.from, own.to],
  },
  deleteDrafts(respondentId, [own.from, own.to]),
  {
    sql: `UPDATE invitation SET disposition = 'refused', decline_reason = 'withdrawn', ineligible_at = NULL,
            contact_due_at = NULL, contact_ended = 'refused'
          WHERE respondent_id = ?
            AND (SELECT wave.position FROM wave WHERE wave.id = invitation.wave_id) BETWEEN ? AND ?`,
    args: [respondentId, own.from, own.to],
  },
  insertContactEvent({ personId: person.id, invitationId, kind: 'withdrawn', detail: '' }, now),
]

/** Links of this invitation that were issued until now lead nowhere. */
export const revokeLinks = ({ invitationId, person }: InvitedContact, now: Date): Statement[] => [
  { sql: 'UPDATE invitation SET generation = generation + 1 WHERE id = ?', args: [invitationId] },
  insertContactEvent({ personId: person.id, invitationId, kind: 'link-revoked', detail: '' }, now),
]
