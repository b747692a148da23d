import type { LetterCount } from '@estela/contract'
import { integer, text } from './rows.ts'
import type { Store } from './store.ts'

/** How many letters of each step are in each state, by wave of an activity. */
export async function listLetterCounts(
  store: Store,
  activityId: string,
): Promise<readonly (LetterCount & { readonly waveId: string })[]> {
  const rows = await store.read(
    `SELECT invitation.wave_id, mail.step, mail.state, count(*) AS letters
     FROM study
     JOIN wave ON wave.study_id = study.id
     JOIN invitation ON invitation.wave_id = wave.id
     JOIN mail ON mail.invitation_id = invitation.id
     WHERE study.activity_id = ? GROUP BY invitation.wave_id, mail.step, mail.state`,
    [activityId],
  )
  return rows.map((row) => ({
    waveId: text(row, 'wave_id'),
    step: text(row, 'step') as LetterCount['step'],
    state: text(row, 'state') as LetterCount['state'],
    letters: integer(row, 'letters'),
  }))
}

/** How many people are not asked because they were asked elsewhere lately, by wave of an activity. */
export async function countHeldBack(store: Store, activityId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await store.read(
    `SELECT invitation.wave_id, count(*) AS people
     FROM study
     JOIN wave ON wave.study_id = study.id
     JOIN invitation ON invitation.wave_id = wave.id
     WHERE study.activity_id = ? AND invitation.contact_ended = 'quiet-period' AND invitation.contact_due_at IS NULL
       AND invitation.disposition IN ('created', 'started')
     GROUP BY invitation.wave_id`,
    [activityId],
  )
  return new Map(rows.map((row) => [text(row, 'wave_id'), integer(row, 'people')]))
}
