import type { Disposition, Invitation } from '@estela/contract'
import type { InstitutionType, Wave } from '@estela/core'
import { text } from './rows.ts'
import type { Row, Statement, Store } from './store.ts'
import { toWave } from './waves.ts'

/** What a personal link leads to. Holds the pseudonym, not the person. */
export interface InvitedRespondent {
  readonly invitationId: string
  readonly respondentId: string
  readonly disposition: Disposition
  readonly wave: Wave
}

/** The invitation that a link with this SHA-256 belongs to. */
export async function findInvitationByLink(store: Store, tokenHash: string): Promise<InvitedRespondent | null> {
  const [row] = await store.read(
    `SELECT invitation.id AS invitation_id, invitation.respondent_id, invitation.disposition, wave.id, wave.study_id,
       wave.position, wave.kind, wave.offset_months, wave.opens_at, wave.window_ends_at, wave.closes_at,
       wave.questionnaire_version_id
     FROM personal_link
     JOIN invitation ON invitation.id = personal_link.invitation_id
     JOIN wave ON wave.id = invitation.wave_id
     WHERE personal_link.token_hash = ?`,
    [tokenHash],
  )
  return row === undefined ? null : toInvitedRespondent(row)
}

/** The language in which the invited person is addressed. */
export async function findInvitedLanguage(store: Store, respondentId: string): Promise<string> {
  const [row] = await store.read(
    `SELECT person.language FROM enrolment JOIN person ON person.id = enrolment.person_id WHERE enrolment.respondent_id = ?`,
    [respondentId],
  )
  return row === undefined ? 'en' : text(row, 'language')
}

/** Who was invited to the waves of an activity and how far they have come; never what they answered. */
export async function listInvitations(store: Store, activityId: string): Promise<Invitation[]> {
  const rows = await store.read(
    `SELECT invitation.id, invitation.wave_id, invitation.disposition, person.name AS person_name, person.language,
       institution.name AS institution_name
     FROM study
     JOIN wave ON wave.study_id = study.id
     JOIN invitation ON invitation.wave_id = wave.id
     JOIN enrolment ON enrolment.respondent_id = invitation.respondent_id
     JOIN person ON person.id = enrolment.person_id
     JOIN institution ON institution.id = person.institution_id
     WHERE study.activity_id = ? ORDER BY wave.position, person.name`,
    [activityId],
  )
  return rows.map((row) => ({
    id: text(row, 'id'),
    waveId: text(row, 'wave_id'),
    personName: text(row, 'person_name'),
    institutionName: text(row, 'institution_name'),
    language: text(row, 'language'),
    disposition: text(row, 'disposition') as Disposition,
  }))
}

export async function isInvitation(store: Store, id: string): Promise<boolean> {
  return (await store.read('SELECT id FROM invitation WHERE id = ?', [id])).length === 1
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
  sql: 'INSERT INTO enrolment (respondent_id, person_id) VALUES (?, ?)',
  args: [respondentId, personId],
})

export const insertInvitation = (id: string, respondentId: string, waveId: string): Statement => ({
  sql: `INSERT INTO invitation (id, respondent_id, wave_id, disposition) VALUES (?, ?, ?, 'created')`,
  args: [id, respondentId, waveId],
})

export const insertPersonalLink = (tokenHash: string, invitationId: string, issuedAt: Date): Statement => ({
  sql: 'INSERT INTO personal_link (token_hash, invitation_id, issued_at) VALUES (?, ?, ?)',
  args: [tokenHash, invitationId, issuedAt.toISOString()],
})

const toInvitedRespondent = (row: Row): InvitedRespondent => ({
  invitationId: text(row, 'invitation_id'),
  respondentId: text(row, 'respondent_id'),
  disposition: text(row, 'disposition') as Disposition,
  wave: toWave(row),
})
