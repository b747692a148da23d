import type { ContactStep } from '@estela/core'
import type { Arrival } from '@estela/core/participation/arrivals'
import type { InvitationCounts } from '@estela/core/participation/wave-response'
import { integer, text } from './rows.ts'
import type { Store } from './store.ts'

const NOBODY: InvitationCounts = {
  created: 0,
  undeliverable: 0,
  ineligible: 0,
  startedHalf: 0,
  startedLess: 0,
  complete: 0,
  refused: 0,
}

/** How far the invitations to each of these waves have come. */
export async function listInvitationCounts(
  store: Store,
  waveIds: readonly string[],
): Promise<ReadonlyMap<string, InvitationCounts>> {
  const asked = [JSON.stringify(waveIds)]
  const [dispositions, drafts, outOfReach] = await Promise.all([
    store.read(
      `SELECT wave_id, disposition, invitations FROM json_each(?) AS asked
       JOIN disposition_count ON disposition_count.wave_id = asked.value`,
      asked,
    ),
    store.read(
      `SELECT invitation.wave_id, count(*) AS drafts FROM draft JOIN invitation ON invitation.id = draft.invitation_id
       WHERE draft.core_share >= 0.5 AND invitation.wave_id IN (SELECT value FROM json_each(?))
       GROUP BY invitation.wave_id`,
      asked,
    ),
    store.read(
      `SELECT wave_id, sum(ineligible_at IS NOT NULL) AS ineligible, sum(ineligible_at IS NULL) AS undeliverable
       FROM invitation
       WHERE (undeliverable_at IS NOT NULL OR ineligible_at IS NOT NULL) AND disposition = 'created'
         AND wave_id IN (SELECT value FROM json_each(?))
       GROUP BY wave_id`,
      asked,
    ),
  ])
  const counts = new Map(waveIds.map((waveId) => [waveId, NOBODY]))
  const add = (waveId: string, changed: Partial<InvitationCounts>) =>
    counts.set(waveId, { ...(counts.get(waveId) ?? NOBODY), ...changed })
  for (const row of dispositions) {
    const name = text(row, 'disposition')
    add(text(row, 'wave_id'), { [name === 'started' ? 'startedLess' : name]: integer(row, 'invitations') })
  }
  for (const row of drafts) {
    const waveId = text(row, 'wave_id')
    const half = integer(row, 'drafts')
    add(waveId, { startedHalf: half, startedLess: Math.max(0, (counts.get(waveId) ?? NOBODY).startedLess - half) })
  }
  for (const row of outOfReach) {
    const waveId = text(row, 'wave_id')
    const [ineligible, undeliverable] = [integer(row, 'ineligible'), integer(row, 'undeliverable')]
    const { created } = counts.get(waveId) ?? NOBODY
    add(waveId, { ineligible, undeliverable, created: created - ineligible - undeliverable })
  }
  return counts
}

/** Letters of one step that went on one day. */
export interface LettersOfDay {
  readonly step: ContactStep
  /** `YYYY-MM-DD` in UTC. */
  readonly day: string
  readonly letters: number
}

/** The letters that have gone about each of these waves, by step and day. */
export async function listLettersByDay(
  store: Store,
  waveIds: readonly string[],
): Promise<ReadonlyMap<string, readonly LettersOfDay[]>> {
  const rows = await store.read(
    `SELECT invitation.wave_id, mail.step, substr(mail.settled_at, 1, 10) AS day, count(*) AS letters
     FROM mail JOIN invitation ON invitation.id = mail.invitation_id
     WHERE mail.state = 'sent' AND invitation.wave_id IN (SELECT value FROM json_each(?))
     GROUP BY 1, 2, 3 ORDER BY day`,
    [JSON.stringify(waveIds)],
  )
  const letters = new Map<string, LettersOfDay[]>(waveIds.map((waveId) => [waveId, []]))
  for (const row of rows) {
    const sent = { step: text(row, 'step') as ContactStep, day: text(row, 'day'), letters: integer(row, 'letters') }
    letters.get(text(row, 'wave_id'))?.push(sent)
  }
  return letters
}

/** Submissions by the day they arrived, by wave. Days whose answers have all been taken back are no days of arrival. */
export async function listArrivals(
  store: Store,
  waveIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Arrival[]>> {
  const rows = await store.read(
    `SELECT wave_id, day, submissions FROM json_each(?) AS asked
     JOIN arrival_count ON arrival_count.wave_id = asked.value AND arrival_count.submissions > 0 ORDER BY day`,
    [JSON.stringify(waveIds)],
  )
  const arrivals = new Map<string, Arrival[]>(waveIds.map((waveId) => [waveId, []]))
  for (const row of rows)
    arrivals.get(text(row, 'wave_id'))?.push({ day: text(row, 'day'), submissions: integer(row, 'submissions') })
  return arrivals
}
