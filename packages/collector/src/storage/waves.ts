import type { ContactPlan, LocalizedText, Wave, WaveKind } from '@estela/core'
import { integer, localized, text } from './rows.ts'
import type { Row, Statement, Store } from './store.ts'

/** A wave with what lists and dashboards tell about it. */
export interface WaveProgress extends Wave {
  /** Days on top of the months. */
  readonly offsetDays: number
  readonly activityId: string
  readonly questionnaire: { readonly code: string; readonly version: number; readonly title: LocalizedText }
  readonly invited: number
  /** Saved at least one answer, complete or not. */
  readonly started: number
  readonly complete: number
}

/** All waves in the order of their position, with counts by disposition; of one activity, or of all. */
export async function listWaves(store: Store, activityId: string | null = null): Promise<WaveProgress[]> {
  const rows = await store.read(
    `SELECT wave.id, wave.study_id, wave.position, wave.kind, wave.offset_months, wave.offset_days, wave.opens_at,
       wave.window_ends_at, wave.closes_at, wave.questionnaire_version_id, study.activity_id, questionnaire_version.questionnaire_code,
       questionnaire_version.version, questionnaire_version.title,
       coalesce(sum(disposition_count.invitations), 0) AS invited,
       coalesce(sum(disposition_count.invitations) FILTER (WHERE disposition_count.disposition IN ('started', 'complete')), 0) AS started,
       coalesce(sum(disposition_count.invitations) FILTER (WHERE disposition_count.disposition = 'complete'), 0) AS complete
     FROM wave
     JOIN study ON study.id = wave.study_id
     JOIN questionnaire_version ON questionnaire_version.id = wave.questionnaire_version_id
     LEFT JOIN disposition_count ON disposition_count.wave_id = wave.id
     WHERE study.activity_id = coalesce(?, study.activity_id)
     GROUP BY wave.id ORDER BY study.activity_id, wave.position`,
    [activityId],
  )
  return rows.map(toWaveProgress)
}

export const insertStudy = (id: string, activityId: string): Statement => ({
  sql: 'INSERT INTO study (id, activity_id) VALUES (?, ?)',
  args: [id, activityId],
})

/** A wave to be stored. */
export interface NewWave extends Wave {
  readonly offsetDays: number
  readonly contact: ContactPlan
}

export const insertWave = (wave: NewWave): Statement => ({
  sql: `INSERT INTO wave (id, study_id, position, kind, offset_months, offset_days, opens_at, window_ends_at, closes_at,
          questionnaire_version_id, contact_plan)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  args: [
    wave.id,
    wave.studyId,
    wave.position,
    wave.kind,
    wave.offsetMonths,
    wave.offsetDays,
    wave.opensAt.toISOString(),
    wave.windowEndsAt.toISOString(),
    wave.closesAt.toISOString(),
    wave.questionnaireVersionId,
    JSON.stringify(wave.contact),
  ],
})

const toWaveProgress = (row: Row): WaveProgress => ({
  ...toWave(row),
  offsetDays: integer(row, 'offset_days'),
  activityId: text(row, 'activity_id'),
  questionnaire: {
    code: text(row, 'questionnaire_code'),
    version: integer(row, 'version'),
    title: localized(row, 'title'),
  },
  invited: integer(row, 'invited'),
  started: integer(row, 'started'),
  complete: integer(row, 'complete'),
})

/** From the columns of `wave`; the schema's CHECK holds kind to the values of core. */
export const toWave = (row: Row): Wave => ({
  id: text(row, 'id'),
  studyId: text(row, 'study_id'),
  position: integer(row, 'position'),
  kind: text(row, 'kind') as WaveKind,
  offsetMonths: integer(row, 'offset_months'),
  opensAt: new Date(text(row, 'opens_at')),
  windowEndsAt: new Date(text(row, 'window_ends_at')),
  closesAt: new Date(text(row, 'closes_at')),
  questionnaireVersionId: text(row, 'questionnaire_version_id'),
})
