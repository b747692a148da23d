import type { LocalizedText, WaveKind } from '@estela/core'
import { integer, json, localized, text } from './rows.ts'
import type { Row, Statement, Store } from './store.ts'

/** A published version as it is stored. It never changes. */
export interface StoredVersion {
  readonly id: string
  readonly code: string
  readonly version: number
  readonly title: LocalizedText
  /** Minutes a recipient needs, as told on the first screen. */
  readonly minutes: number
  readonly definition: Readonly<Record<string, unknown>>
  readonly publishedAt: string
}

export async function findVersion(store: Store, id: string): Promise<StoredVersion | null> {
  const [row] = await store.read(
    `SELECT id, questionnaire_code, version, title, minutes, definition, published_at FROM questionnaire_version WHERE id = ?`,
    [id],
  )
  return row === undefined ? null : toVersion(row)
}

export async function findVersionOf(store: Store, code: string, version: number): Promise<StoredVersion | null> {
  const [row] = await store.read(
    `SELECT id, questionnaire_code, version, title, minutes, definition, published_at FROM questionnaire_version
     WHERE questionnaire_code = ? AND version = ?`,
    [code, version],
  )
  return row === undefined ? null : toVersion(row)
}

/** A published version without its definition. */
export interface VersionFacts extends Omit<StoredVersion, 'definition'> {
  /** Waves that ask it. */
  readonly waves: number
}

/** Every published version, the newest of a questionnaire first; of one questionnaire when a code is given. */
export async function listVersions(store: Store, code: string | null): Promise<VersionFacts[]> {
  const rows = await store.read(
    `SELECT id, questionnaire_code, version, title, minutes, published_at,
       (SELECT count(*) FROM wave WHERE wave.questionnaire_version_id = questionnaire_version.id) AS waves
     FROM questionnaire_version WHERE questionnaire_code = coalesce(?, questionnaire_code)
     ORDER BY questionnaire_code, version DESC`,
    [code],
  )
  return rows.map((row) => ({ ...headOf(row), waves: integer(row, 'waves') }))
}

/** The kinds of waves that ask any version of a questionnaire. */
export async function listKindsOfWaves(store: Store, code: string): Promise<WaveKind[]> {
  const rows = await store.read(
    `SELECT DISTINCT wave.kind FROM questionnaire_version AS asked
     JOIN wave ON wave.questionnaire_version_id = asked.id WHERE asked.questionnaire_code = ?`,
    [code],
  )
  return rows.map((row) => text(row, 'kind') as WaveKind)
}

/** The definitions of these versions, by id. */
export async function listDefinitions(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  const rows = await store.read(
    `SELECT questionnaire_version.id, definition FROM json_each(?) AS asked
     JOIN questionnaire_version ON questionnaire_version.id = asked.value`,
    [JSON.stringify(ids)],
  )
  return new Map(rows.map((row) => [text(row, 'id'), json(row, 'definition')]))
}

/** The newest version of each questionnaire, by its code, without its definition. */
export async function listLatestVersions(store: Store): Promise<Pick<StoredVersion, 'code' | 'version' | 'title'>[]> {
  const rows = await store.read(
    `SELECT questionnaire_code, version, title FROM questionnaire_version AS latest
     WHERE version = (SELECT max(version) FROM questionnaire_version AS other
       WHERE other.questionnaire_code = latest.questionnaire_code)
     ORDER BY questionnaire_code`,
  )
  return rows.map((row) => ({
    code: text(row, 'questionnaire_code'),
    version: integer(row, 'version'),
    title: localized(row, 'title'),
  }))
}

/** Writes nothing when the version is there already: a published one never changes. */
export const insertVersion = (version: StoredVersion): Statement => ({
  sql: `INSERT INTO questionnaire_version (id, questionnaire_code, version, title, minutes, definition, published_at)
        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  args: [
    version.id,
    version.code,
    version.version,
    JSON.stringify(version.title),
    version.minutes,
    JSON.stringify(version.definition),
    version.publishedAt,
  ],
})

const toVersion = (row: Row): StoredVersion => ({ ...headOf(row), definition: json(row, 'definition') })

const headOf = (row: Row) => ({
  id: text(row, 'id'),
  code: text(row, 'questionnaire_code'),
  version: integer(row, 'version'),
  title: localized(row, 'title'),
  minutes: integer(row, 'minutes'),
  publishedAt: text(row, 'published_at'),
})
