import type { Disposition } from '@estela/contract'
import type { ContactPlan, ContactStep, LocalizedText, WaveKind } from '@estela/core'
import type { ContactSituation, StopReason } from '@estela/core/contact/next-contact'
import { integer, json, localized, text } from './rows.ts'
import type { Row, Statement, Store } from './store.ts'

/** What decides whether a letter goes to the addressee of an invitation, and what stands in it. */
export interface InvitationSituation extends ContactSituation {
  readonly invitationId: string
  readonly disposition: Disposition
  readonly generation: number
  readonly waveKind: WaveKind
  readonly minutes: number
  readonly activity: { readonly title: LocalizedText; readonly country: string; readonly isSample: boolean }
  readonly person: {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly language: string
  }
  /** Name of the person in whose place this one is asked from this wave on; null where nobody was asked before. */
  readonly tookOverFrom: string | null
}

/** Invitations about which something is to be decided at `now`, those that wait longest first, with since when. */
export async function listDueInvitations(
  store: Store,
  now: Date,
  limit: number,
): Promise<{ readonly id: string; readonly dueAt: string }[]> {
  const rows = await store.read(
    'SELECT id, contact_due_at FROM invitation WHERE contact_due_at <= ? ORDER BY contact_due_at, id LIMIT ?',
    [now.toISOString(), limit],
  )
  return rows.map((row) => ({ id: text(row, 'id'), dueAt: text(row, 'contact_due_at') }))
}

/** How these invitations stand, read afresh. */
export async function listContactSituations(
  store: Store,
  invitationIds: readonly string[],
): Promise<InvitationSituation[]> {
  const rows = await store.read(
    `SELECT invitation.id, invitation.disposition, invitation.generation, invitation.undeliverable_at,
       invitation.ineligible_at, wave.kind, wave.opens_at, wave.window_ends_at, wave.contact_plan,
       wave.quiet_period_lifted, questionnaire_version.minutes, activity.title, activity.country AS activity_country,
       activity.is_sample, activity.archived_at AS activity_archived_at, person.id AS person_id, person.name,
       person.email, person.language, coalesce(person.country, activity.country) AS country, person.opted_out_at,
       person.undeliverable_at AS person_undeliverable_at, person.archived_at AS person_archived_at,
       (SELECT former.name FROM contact_event AS taken
        CROSS JOIN contact_event AS handed ON handed.invitation_id = taken.invitation_id
          AND handed.kind = 'handed-over' AND handed.happened_at = taken.happened_at
        JOIN person AS former ON former.id = handed.person_id
        WHERE taken.person_id = person.id AND taken.invitation_id = invitation.id AND taken.kind = 'taken-over'
        ORDER BY taken.happened_at DESC LIMIT 1) AS took_over_from,
       (SELECT json_group_array(json_array(mail.step, mail.settled_at)) FROM mail
        WHERE mail.invitation_id = invitation.id AND mail.person_id = person.id AND mail.state = 'sent') AS sent,
       (SELECT max(elsewhere.settled_at) FROM mail AS elsewhere
        WHERE elsewhere.person_id = person.id AND elsewhere.step = 'invitation' AND elsewhere.state = 'sent'
          AND elsewhere.invitation_id <> invitation.id) AS last_invited_elsewhere
     FROM json_each(?) AS asked
     JOIN invitation ON invitation.id = asked.value
     JOIN wave ON wave.id = invitation.wave_id
     JOIN study ON study.id = wave.study_id
     JOIN activity ON activity.id = study.activity_id
     JOIN questionnaire_version ON questionnaire_version.id = wave.questionnaire_version_id
     JOIN addressee ON addressee.invitation_id = invitation.id
     JOIN person ON person.id = addressee.person_id`,
    [JSON.stringify(invitationIds)],
  )
  return rows.map(toSituation)
}

/**
 * When an invitation is to be looked at again; null with the reason when nothing more is to come.
 * @param seen what stood there when this was decided: if something has happened since, that counts
 */
export const scheduleContact = (
  invitationId: string,
  seen: string | null,
  { dueAt, ended }: { readonly dueAt: Date | null; readonly ended: StopReason | null },
): Statement => ({
  sql: 'UPDATE invitation SET contact_due_at = ?, contact_ended = ? WHERE id = ? AND contact_due_at IS ?',
  args: [dueAt?.toISOString() ?? null, ended, invitationId, seen],
})

/** What these people hear next is looked at again at `now`: something has changed. */
export const reviewContactsOfPeople = (personIds: readonly string[], now: Date): Statement => ({
  sql: `UPDATE invitation SET contact_due_at = ?
        WHERE id IN (SELECT addressee.invitation_id FROM addressee
            WHERE addressee.person_id IN (SELECT value FROM json_each(?)))
          AND disposition IN ('created', 'started')`,
  args: [now.toISOString(), JSON.stringify(personIds)],
})

export const reviewContactsOfWave = (waveId: string, now: Date): Statement => ({
  sql: `UPDATE invitation SET contact_due_at = ? WHERE wave_id = ? AND disposition IN ('created', 'started')`,
  args: [now.toISOString(), waveId],
})

const toSituation = (row: Row): InvitationSituation => ({
  invitationId: text(row, 'id'),
  disposition: text(row, 'disposition') as Disposition,
  generation: integer(row, 'generation'),
  waveKind: text(row, 'kind') as WaveKind,
  minutes: integer(row, 'minutes'),
  activity: {
    title: localized(row, 'title'),
    country: text(row, 'activity_country'),
    isSample: integer(row, 'is_sample') === 1,
  },
  person: {
    id: text(row, 'person_id'),
    name: text(row, 'name'),
    email: text(row, 'email'),
    language: text(row, 'language'),
  },
  tookOverFrom: row.took_over_from === null ? null : text(row, 'took_over_from'),
  wave: { opensAt: new Date(text(row, 'opens_at')), windowEndsAt: new Date(text(row, 'window_ends_at')) },
  plan: json<ContactPlan>(row, 'contact_plan'),
  country: text(row, 'country'),
  stop: stopOf(row),
  sent: json<readonly (readonly [ContactStep, string])[]>(row, 'sent').map(([step, at]) => ({
    step,
    at: new Date(at),
  })),
  lastInvitedElsewhere: row.last_invited_elsewhere === null ? null : new Date(text(row, 'last_invited_elsewhere')),
  isQuietPeriodLifted: row.quiet_period_lifted !== null,
})

function stopOf(row: Row): ContactSituation['stop'] {
  if (row.disposition === 'complete') return 'answered'
  if (row.disposition === 'refused') return 'refused'
  if (row.opted_out_at !== null) return 'opted-out'
  if (row.person_undeliverable_at !== null || row.undeliverable_at !== null) return 'undeliverable'
  if (row.ineligible_at !== null) return 'ineligible'
  return row.person_archived_at !== null || row.activity_archived_at !== null ? 'archived' : null
}
