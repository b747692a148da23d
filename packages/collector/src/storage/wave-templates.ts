import type { Category, PlannedWave } from '@estela/core'
import { json, text } from './rows.ts'
import type { Statement, Store } from './store.ts'

/** The templates that an evaluator has changed, by category. */
export async function listOwnWaveTemplates(store: Store): Promise<ReadonlyMap<string, readonly PlannedWave[]>> {
  const rows = await store.read('SELECT category, waves FROM wave_template')
  return new Map(rows.map((row) => [text(row, 'category'), json<readonly PlannedWave[]>(row, 'waves')]))
}

export const saveWaveTemplate = (category: Category, waves: readonly PlannedWave[], now: Date): Statement => ({
  sql: `INSERT INTO wave_template (category, waves, changed_at) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET waves = excluded.waves, changed_at = excluded.changed_at`,
  args: [category, JSON.stringify(waves), now.toISOString()],
})

/** Back to the default template. */
export const deleteWaveTemplate = (category: Category): Statement => ({
  sql: 'DELETE FROM wave_template WHERE category = ?',
  args: [category],
})

/** The newest version of each questionnaire, by its code. */
export async function listLatestVersionIds(store: Store): Promise<ReadonlyMap<string, string>> {
  const rows = await store.read(
    `SELECT questionnaire_code, id FROM questionnaire_version AS latest
     WHERE version = (SELECT max(version) FROM questionnaire_version AS other
       WHERE other.questionnaire_code = latest.questionnaire_code)`,
  )
  return new Map(rows.map((row) => [text(row, 'questionnaire_code'), text(row, 'id')]))
}
