import type { Disposition, Invitation } from '@estela/contract'
import type { InstitutionType, Wave } from '@estela/core'
import { integer, text } from './rows.ts'
import type { Row, Statement, Store } from './store.ts'
import { toWave } from './waves.ts'

/** What a personal link leads to. Holds the pseudonym, not the person. */
export interface InvitedRespondent {
  readonly invitationId: string
  readonly respondentId: string
  readonly disposition: Disposition
  /** Said that they would rather not answer. */
  readonly hasDeclined: boolean
  /** Has taken back the consent to be asked about this activity. */
  readonly hasWithdrawn: boolean
  /** Somebody else of the institution was asked before. */
  readonly isSuccessor: boolean
  readonly wave: Wave
}

/** The invitation that a link with this SHA-256 belongs to, unless the link has been revoked. */
export async function findInvitationByLink(store: Store, tokenHash: string): Promise<InvitedRespondent | null> {
  const [row] = await store.read(
    `SELECT invitation.id AS invitation_id, invitation.respondent_id, invitation.disposition, invitation.decline_reason, addressee.is_successor,
       wave.id, wave.study_id, wave.position, wave.kind, wave.offset_months, wave.opens_at, wave.window_ends_at, wave.closes_at,
       wave.questionnaire_version_id
     FROM personal_link
     JOIN invitation ON invitation.id = personal_link.invitation_id
       AND invitation.generation = personal_link.generation
     JOIN addressee ON addressee.invitation_id = invitation.id
     JOIN wave ON wave.id = invitation.wave_id
     WHERE personal_link.token_hash = ?`,
    [tokenHash],
  )
  return row === undefined ? null : toInvitedRespondent(row)
}

/** The language in which the invited person is addressed. */
export async function findInvitedLanguage(store: Store, invitationId: string): Promise<string> {
  const [row] = await store.read(
    `SELECT person.language FROM addressee JOIN person ON person.id = addressee.person_id
     WHERE addressee.invitation_id = ?`,
    [invitationId],
  )
  return row === undefined ? 'en' : text(row, 'language')
}

/** Who was invited to the waves of an activity and how far they have come; never what they answered. */
export async function listInvitations(store: Store, activityId: string): Promise<Invitation[]> {
  const rows = await store.read(
    `SELECT invitation.id, invitation.wave_id, invitation.disposition, person.id AS person_id,
       person.name AS person_name, person.language,
       CASE WHEN invitation.ineligible_at IS NOT NULL THEN 'ineligible'
         WHEN person.opted_out_at IS NOT NULL THEN 'opted-out'
         WHEN coalesce(invitation.undeliverable_at, person.undeliverable_at) IS NOT NULL THEN 'undeliverable' END
         AS unreached,
       institution.name AS institution_name
     FROM study
     JOIN wave ON wave.study_id = study.id
     JOIN invitation ON invitation.wave_id = wave.id
     JOIN addressee ON addressee.invitation_id = invitation.id
     JOIN person ON person.id = addressee.person_id
     JOIN institution ON institution.id = person.institution_id
     WHERE study.activity_id = ? ORDER BY wave.position, person.name`,
    [activityId],
  )
  return rows.map((row) => ({
    id: text(row, 'id'),
    waveId: text(row, 'wave_id'),
    personId: text(row, 'person_id'),
    personName: text(row, 'person_name'),
    institutionName: text(row, 'institution_name'),
    language: text(row, 'language'),
    disposition: text(row, 'disposition') as Disposition,
    unreached: row.unreached === null ? null : (text(row, 'unreached') as Invitation['unreached']),
  }))
}

/** The generation for which the links of an invitation are good; null when there is no such invitation. */
export async function findGeneration(store: Store, invitationId: string): Promise<number | null> {
  const [row] = await store.read('SELECT generation FROM invitation WHERE id = ?', [invitationId])
  return row === undefined ? null : integer(row, 'generation')
}

/** A pseudonym, with what is known of everybody and may be broken down by. */
export interface Respondent {
  readonly id: string
  readonly studyId: string
  readonly language: string
  readonly institutionType: InstitutionType
}

export const insertRespondent = ({ id, studyId, language, institutionType }: Respondent): Statement => ({
  sql: 'INSERT INTO respondent (id, study_id, language, institution_type) VALUES (?, ?, ?, ?)',
  args: [id, studyId, language, institutionType],
})

export const insertEnrolment = (respondentId: string, personId: string): Statement => ({
  sql: 'INSERT INTO enrolment (respondent_id, from_position, person_id) VALUES (?, 1, ?)',
  args: [respondentId, personId],
})

/** @param contactAt when the schedule is to look at it first; null when nobody is to be written to */
export const insertInvitation = (
  id: string,
  respondentId: string,
  waveId: string,
  contactAt: Date | null,
): Statement => ({
  sql: `INSERT INTO invitation (id, respondent_id, wave_id, disposition, contact_due_at) VALUES (?, ?, ?, 'created', ?)`,
  args: [id, respondentId, waveId, contactAt?.toISOString() ?? null],
})

/** What is stored of a personal link. */
export interface PersonalLink {
  /** SHA-256 of the token, hexadecimal. */
  readonly tokenHash: string
  readonly invitationId: string
  /** The link is good as long as its invitation has this generation. */
  readonly generation: number
}

/** Makes a link known; once more the same changes nothing. */
export const insertPersonalLink = (link: PersonalLink, issuedAt: Date): Statement => ({
  sql: `INSERT INTO personal_link (token_hash, invitation_id, generation, issued_at) VALUES (?, ?, ?, ?)
        ON CONFLICT DO NOTHING`,
  args: [link.tokenHash, link.invitationId, link.generation, issuedAt.toISOString()],
})

const toInvitedRespondent = (row: Row): InvitedRespondent => ({
  invitationId: text(row, 'invitation_id'),
  respondentId: text(row, 'respondent_id'),
  disposition: text(row, 'disposition') as Disposition,
  hasDeclined: row.decline_reason !== null && row.decline_reason !== 'withdrawn',
  hasWithdrawn: row.decline_reason === 'withdrawn',
  isSuccessor: integer(row, 'is_successor') === 1,
  wave: toWave(row),
})
