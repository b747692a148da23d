import type { ContactPlan } from '@estela/core'
import type { StudyWave, WaveDates } from '@estela/core/wave/move-waves'
import { integer, json, text } from './rows.ts'
import type { Row, Statement, Store } from './store.ts'
import { toWave } from './waves.ts'

/** A wave with what its timeline tells. */
export interface WaveOfStudy extends StudyWave {
  readonly questionnaireCode: string
  /** Why people are asked although they were asked elsewhere lately; null when they are not. */
  readonly quietPeriodLifted: string | null
}

/** The waves of an activity, with what their dates follow from. */
export async function listStudyWaves(store: Store, activityId: string): Promise<WaveOfStudy[]> {
  const rows = await store.read(
    `SELECT wave.id, wave.study_id, wave.position, wave.kind, wave.offset_months, wave.offset_days, wave.opens_at,
       wave.window_ends_at, wave.closes_at, wave.questionnaire_version_id, wave.contact_plan, wave.quiet_period_lifted,
       questionnaire_version.questionnaire_code,
       EXISTS (SELECT 1 FROM invitation WHERE invitation.wave_id = wave.id AND invitation.disposition <> 'created')
         OR EXISTS (SELECT 1 FROM invitation JOIN mail ON mail.invitation_id = invitation.id
           WHERE invitation.wave_id = wave.id AND mail.step <> 'pre-notice'
             AND (mail.state IN ('sent', 'sending') OR mail.doubts > 0)) AS is_under_way
     FROM study
     JOIN wave ON wave.study_id = study.id
     JOIN questionnaire_version ON questionnaire_version.id = wave.questionnaire_version_id
     WHERE study.activity_id = ? ORDER BY wave.position`,
    [activityId],
  )
  return rows.map(toWaveOfStudy)
}

const toWaveOfStudy = (row: Row): WaveOfStudy => ({
  ...toWave(row),
  offsetDays: integer(row, 'offset_days'),
  contact: json<ContactPlan>(row, 'contact_plan'),
  isUnderWay: integer(row, 'is_under_way') === 1,
  questionnaireCode: text(row, 'questionnaire_code'),
  quietPeriodLifted: row.quiet_period_lifted === null ? null : text(row, 'quiet_period_lifted'),
})

/** Moves a wave unless it has got under way since this was decided, or its activity ends on another day. */
export const moveWave = (
  waveId: string,
  { opensAt, windowEndsAt, closesAt }: WaveDates,
  endDate: string,
): Statement => ({
  sql: `UPDATE wave SET opens_at = ?, window_ends_at = ?, closes_at = ? WHERE id = ?
        AND NOT EXISTS (SELECT 1 FROM invitation WHERE invitation.wave_id = wave.id AND invitation.disposition <> 'created')
        AND NOT EXISTS (SELECT 1 FROM invitation JOIN mail ON mail.invitation_id = invitation.id
          WHERE invitation.wave_id = wave.id AND mail.step <> 'pre-notice'
            AND (mail.state IN ('sent', 'sending') OR mail.doubts > 0))
        AND EXISTS (SELECT 1 FROM study JOIN activity ON activity.id = study.activity_id
          WHERE study.id = wave.study_id AND activity.end_date = ?)`,
  args: [opensAt.toISOString(), windowEndsAt.toISOString(), closesAt.toISOString(), waveId, endDate],
})

/** @param expected what the end date is now, or nothing is written; null for whatever it is */
export const updateEndDate = (activityId: string, endDate: string, expected: string | null): Statement => ({
  sql: 'UPDATE activity SET end_date = ? WHERE id = ? AND end_date = coalesce(?, end_date)',
  args: [endDate, activityId, expected],
})

/** The people of this wave are asked although they were asked elsewhere lately; null takes it back. */
export const liftQuietPeriod = (waveId: string, reason: string | null): Statement => ({
  sql: 'UPDATE wave SET quiet_period_lifted = ? WHERE id = ?',
  args: [reason, waveId],
})
