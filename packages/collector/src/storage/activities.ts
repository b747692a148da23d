import type { Activity, Category } from '@estela/core'
import { integer, json, localized, text } from './rows.ts'
import type { Row, Statement, Store } from './store.ts'

const COLUMNS = 'id, code, title, category, country, end_date, language, place, mode, priorities, programmes, is_sample'

/** Which activities to list; nothing set: all, archived or not. */
export interface ActivityFilter {
  readonly country?: string | undefined
  readonly category?: Category | undefined
  readonly isArchived?: boolean
}

/** Since when an activity is archived; null when it is not. */
export async function findArchivedAt(store: Store, activityId: string): Promise<string | null> {
  const [row] = await store.read('SELECT archived_at FROM activity WHERE id = ?', [activityId])
  return row === undefined || row.archived_at === null ? null : text(row, 'archived_at')
}

/** Activities by end date, the latest first. */
export async function listActivities(store: Store, filter: ActivityFilter): Promise<Activity[]> {
  const rows = await store.read(
    `SELECT ${COLUMNS} FROM activity WHERE country = coalesce(?, country) AND category = coalesce(?, category)
       AND (archived_at IS NOT NULL) = coalesce(?, archived_at IS NOT NULL)
     ORDER BY end_date DESC, code`,
    [
      filter.country ?? null,
      filter.category ?? null,
      filter.isArchived === undefined ? null : Number(filter.isArchived),
    ],
  )
  return rows.map(toActivity)
}

export async function findActivity(store: Store, id: string): Promise<Activity | null> {
  const [row] = await store.read(`SELECT ${COLUMNS} FROM activity WHERE id = ?`, [id])
  return row === undefined ? null : toActivity(row)
}

/** @throws when there is no such study: every study has its activity */
export async function findActivityOfStudy(store: Store, studyId: string): Promise<Activity> {
  const [row] = await store.read(
    `SELECT ${COLUMNS} FROM activity WHERE id = (SELECT activity_id FROM study WHERE study.id = ?)`,
    [studyId],
  )
  if (row === undefined) throw new Error(`There is no study ${studyId}.`)
  return toActivity(row)
}

/** Names of the institutions of each activity, by activity id. */
export async function listInstitutionNames(store: Store): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await store.read(
    `SELECT activity_institution.activity_id AS activity_id, institution.name AS name
     FROM activity_institution JOIN institution ON institution.id = activity_institution.institution_id
     ORDER BY institution.name`,
  )
  const names = new Map<string, string[]>()
  for (const row of rows) {
    const activityId = text(row, 'activity_id')
    names.set(activityId, [...(names.get(activityId) ?? []), text(row, 'name')])
  }
  return names
}

export const insertActivity = (activity: Activity): Statement => ({
  sql: `INSERT INTO activity (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  args: [
    activity.id,
    activity.code,
    JSON.stringify(activity.title),
    activity.category,
    activity.country,
    activity.endDate,
    activity.language,
    activity.place,
    activity.mode,
    JSON.stringify(activity.priorities),
    JSON.stringify(activity.programmes),
    activity.isSample ? 1 : 0,
  ],
})

export const insertActivityInstitution = (activityId: string, institutionId: string): Statement => ({
  sql: 'INSERT INTO activity_institution (activity_id, institution_id) VALUES (?, ?)',
  args: [activityId, institutionId],
})

/** The schema's CHECKs hold category and mode to the values of core. */
const toActivity = (row: Row): Activity => ({
  id: text(row, 'id'),
  code: text(row, 'code'),
  title: localized(row, 'title'),
  category: text(row, 'category') as Category,
  country: text(row, 'country'),
  endDate: text(row, 'end_date'),
  language: text(row, 'language'),
  place: text(row, 'place'),
  mode: text(row, 'mode') as Activity['mode'],
  priorities: localized(row, 'priorities'),
  programmes: json(row, 'programmes'),
  isSample: integer(row, 'is_sample') === 1,
})
