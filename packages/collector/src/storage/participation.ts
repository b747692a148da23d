import type { Arrival } from '@estela/core/participation/arrivals'
import type { InvitationCounts } from '@estela/core/participation/wave-response'
import { integer, text } from './rows.ts'
import type { Store } from './store.ts'

const NOBODY: InvitationCounts = { created: 0, startedHalf: 0, startedLess: 0, complete: 0, refused: 0 }

/** How far the invitations to each of these waves have come. */
export async function listInvitationCounts(
  store: Store,
  waveIds: readonly string[],
): Promise<ReadonlyMap<string, InvitationCounts>> {
  const asked = [JSON.stringify(waveIds)]
  const [dispositions, drafts] = await Promise.all([
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
  return counts
}

/** Submissions by the day they arrived, by wave. */
export async function listArrivals(
  store: Store,
  waveIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Arrival[]>> {
  const rows = await store.read(
    `SELECT wave_id, day, submissions FROM json_each(?) AS asked
     JOIN arrival_count ON arrival_count.wave_id = asked.value ORDER BY day`,
    [JSON.stringify(waveIds)],
  )
  const arrivals = new Map<string, Arrival[]>(waveIds.map((waveId) => [waveId, []]))
  for (const row of rows)
    arrivals.get(text(row, 'wave_id'))?.push({ day: text(row, 'day'), submissions: integer(row, 'submissions') })
  return arrivals
}
