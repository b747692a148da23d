import { text } from './rows.ts'
import type { Store } from './store.ts'

/** The languages in which people are addressed. */
export async function listPersonLanguages(store: Store): Promise<string[]> {
  const rows = await store.read('SELECT DISTINCT language FROM person WHERE archived_at IS NULL ORDER BY language')
  return rows.map((row) => text(row, 'language'))
}

/** The invitation that a person hears of next, or else the last one they heard of; null for somebody who has none. */
export async function findNextInvitation(store: Store, personId: string, now: Date): Promise<string | null> {
  const [row] = await store.read(
    `SELECT addressee.invitation_id FROM enrolment
     JOIN invitation ON invitation.respondent_id = enrolment.respondent_id
     JOIN addressee ON addressee.invitation_id = invitation.id AND addressee.person_id = enrolment.person_id
     JOIN wave ON wave.id = invitation.wave_id
     WHERE enrolment.person_id = ?
     ORDER BY invitation.disposition IN ('created', 'started') AND wave.window_ends_at > ? DESC,
       iif(wave.window_ends_at > ?, wave.opens_at, NULL), wave.opens_at DESC LIMIT 1`,
    [personId, now.toISOString(), now.toISOString()],
  )
  return row === undefined ? null : text(row, 'invitation_id')
}
