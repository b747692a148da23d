import type { ContactPlan, LocalizedText, Wave } from '@estela/core'
import { integer, json, localized, text } from './rows.ts'
import type { Store } from './store.ts'
import { toWave } from './waves.ts'

/** A wave of an activity that is not archived, with what a calendar tells of it. */
export interface CalendarWave extends Wave {
  readonly offsetDays: number
  readonly contact: ContactPlan
  readonly activity: {
    readonly id: string
    readonly title: LocalizedText
    readonly country: string
    readonly isSample: boolean
  }
  /** Invited and yet to answer. */
  readonly silent: number
}

/** Waves that are open, or near their opening, at some time between two instants; of one country, or of all. */
export async function listCalendarWaves(
  store: Store,
  {
    opensBefore,
    closesAfter,
    country,
  }: { readonly opensBefore: Date; readonly closesAfter: Date; readonly country: string | null },
): Promise<CalendarWave[]> {
  const rows = await store.read(
    `SELECT wave.id, wave.study_id, wave.position, wave.kind, wave.offset_months, wave.offset_days, wave.opens_at,
       wave.window_ends_at, wave.closes_at, wave.questionnaire_version_id, wave.contact_plan, activity.id AS activity_id,
       activity.title, activity.country, activity.is_sample,
       (SELECT coalesce(sum(disposition_count.invitations), 0) FROM disposition_count
        WHERE disposition_count.wave_id = wave.id AND disposition_count.disposition IN ('created', 'started')) AS silent
     FROM wave
     JOIN study ON study.id = wave.study_id
     JOIN activity ON activity.id = study.activity_id
     WHERE wave.opens_at < ? AND wave.closes_at > ? AND activity.archived_at IS NULL
       AND activity.country = coalesce(?, activity.country)
     ORDER BY activity.end_date, activity.code, wave.position`,
    [opensBefore.toISOString(), closesAfter.toISOString(), country],
  )
  return rows.map((row) => ({
    ...toWave(row),
    offsetDays: integer(row, 'offset_days'),
    contact: json<ContactPlan>(row, 'contact_plan'),
    activity: {
      id: text(row, 'activity_id'),
      title: localized(row, 'title'),
      country: text(row, 'country'),
      isSample: integer(row, 'is_sample') === 1,
    },
    silent: integer(row, 'silent'),
  }))
}
