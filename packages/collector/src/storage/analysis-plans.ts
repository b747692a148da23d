import type { AnalysisPlan } from '@estela/core/comparison/analysis-plan'
import { json, text } from './rows.ts'
import type { Row, Store } from './store.ts'

export async function findAnalysisPlan(store: Store, waveId: string): Promise<AnalysisPlan | null> {
  const [plan] = await listAnalysisPlans(store, [waveId])
  return plan ?? null
}

/** The plans of those of these waves that have one. */
export async function listAnalysisPlans(store: Store, waveIds: readonly string[]): Promise<AnalysisPlan[]> {
  const rows = await store.read(
    `SELECT wave_id, items, saved_at, locked_at FROM json_each(?) AS asked
     JOIN analysis_plan ON analysis_plan.wave_id = asked.value`,
    [JSON.stringify(waveIds)],
  )
  return rows.map(toAnalysisPlan)
}

/** Puts the plan in the place of the one before, unless that was locked. Returns whether it did. */
export async function saveAnalysisPlan(store: Store, plan: AnalysisPlan): Promise<boolean> {
  const [saved] = await store.write([
    {
      sql: `INSERT INTO analysis_plan (wave_id, items, saved_at, locked_at) VALUES (?, ?, ?, ?)
            ON CONFLICT (wave_id) DO UPDATE
              SET items = excluded.items, saved_at = excluded.saved_at, locked_at = excluded.locked_at
              WHERE analysis_plan.locked_at IS NULL`,
      args: [plan.waveId, JSON.stringify(plan.items), plan.savedAt.toISOString(), plan.lockedAt?.toISOString() ?? null],
    },
  ])
  return saved === 1
}

const toAnalysisPlan = (row: Row): AnalysisPlan => ({
  waveId: text(row, 'wave_id'),
  items: json(row, 'items'),
  savedAt: new Date(text(row, 'saved_at')),
  lockedAt: row.locked_at === null ? null : new Date(text(row, 'locked_at')),
})
