import type { LocalizedText } from '@estela/core'
import { integer, json, localized, text } from './rows.ts'
import type { Row, Statement, Store } from './store.ts'

/** A draft as it is stored. */
export interface StoredDraft {
  readonly code: string
  readonly title: LocalizedText
  readonly minutes: number
  readonly definition: Readonly<Record<string, unknown>>
  readonly revision: number
  readonly saveId: string
  /** The version that it began as. */
  readonly basedOn: { readonly code: string; readonly version: number } | null
  readonly savedAt: string
}

/** A draft without its definition. */
export interface DraftFacts extends Omit<StoredDraft, 'definition' | 'minutes' | 'saveId'> {
  readonly languages: readonly string[]
}

/** A draft to keep. `languages` are those in which its definition has texts. */
export interface DraftContent {
  readonly title: LocalizedText
  readonly minutes: number
  readonly definition: Readonly<Record<string, unknown>>
  readonly languages: readonly string[]
  readonly saveId: string
  readonly savedAt: string
}

export async function findQuestionnaireDraft(store: Store, code: string): Promise<StoredDraft | null> {
  const [row] = await store.read(
    `SELECT draft.questionnaire_code, draft.title, draft.minutes, draft.definition, revision, save_id, saved_at,
       base.questionnaire_code AS base_code, base.version AS base_version
     FROM questionnaire_draft AS draft
     LEFT JOIN questionnaire_version AS base ON base.id = draft.based_on_version_id
     WHERE draft.questionnaire_code = ?`,
    [code],
  )
  if (row === undefined) return null
  return {
    ...headOf(row),
    minutes: integer(row, 'minutes'),
    definition: json(row, 'definition'),
    saveId: text(row, 'save_id'),
  }
}

/** Every draft, by the code of its questionnaire; of one questionnaire when a code is given. */
export async function listQuestionnaireDrafts(store: Store, code: string | null): Promise<DraftFacts[]> {
  const rows = await store.read(
    `SELECT draft.questionnaire_code, draft.title, draft.languages, revision, saved_at,
       base.questionnaire_code AS base_code, base.version AS base_version
     FROM questionnaire_draft AS draft
     LEFT JOIN questionnaire_version AS base ON base.id = draft.based_on_version_id
     WHERE draft.questionnaire_code = coalesce(?, draft.questionnaire_code) ORDER BY draft.questionnaire_code`,
    [code],
  )
  return rows.map((row) => ({ ...headOf(row), languages: json(row, 'languages') }))
}

const headOf = (row: Row) => ({
  code: text(row, 'questionnaire_code'),
  title: localized(row, 'title'),
  revision: integer(row, 'revision'),
  basedOn: row.base_code === null ? null : { code: text(row, 'base_code'), version: integer(row, 'base_version') },
  savedAt: text(row, 'saved_at'),
})

/** Begins a draft, counting on from the one before it. Writes nothing when there is one already. */
export const insertQuestionnaireDraft = (
  code: string,
  basedOnVersionId: string | null,
  content: DraftContent,
): Statement => ({
  sql: `INSERT INTO questionnaire_draft (questionnaire_code, based_on_version_id, title, minutes, definition, languages,
          save_id, saved_at, revision)
        SELECT ?, ?, ?, ?, ?, ?, ?, ?,
          coalesce((SELECT latest FROM questionnaire_revision WHERE questionnaire_code = ?), 0) + 1
        WHERE true ON CONFLICT DO NOTHING`,
  args: [code, basedOnVersionId, ...valuesOf(content), code],
})

/** Puts the content in the place of one revision. Writes nothing when the draft is at another one. */
export const updateQuestionnaireDraft = (code: string, revision: number, content: DraftContent): Statement => ({
  sql: `UPDATE questionnaire_draft
        SET title = ?, minutes = ?, definition = ?, languages = ?, save_id = ?, saved_at = ?, revision = revision + 1
        WHERE questionnaire_code = ? AND revision = ?`,
  args: [...valuesOf(content), code, revision],
})

const valuesOf = ({ title, minutes, definition, languages, saveId, savedAt }: DraftContent) => [
  JSON.stringify(title),
  minutes,
  JSON.stringify(definition),
  JSON.stringify(languages),
  saveId,
  savedAt,
]

/** Deletes the draft when it is at this revision. */
export const deleteQuestionnaireDraft = (code: string, revision: number): Statement => ({
  sql: 'DELETE FROM questionnaire_draft WHERE questionnaire_code = ? AND revision = ?',
  args: [code, revision],
})

/**
 * Makes the draft the next version of its questionnaire, when it is at this revision. To be written together with
 * `deleteQuestionnaireDraft` at the same revision: both do something, or neither.
 */
export const publishQuestionnaireDraft = (code: string, revision: number, publishedAt: string): Statement => ({
  sql: `INSERT INTO questionnaire_version (id, questionnaire_code, version, title, minutes, definition, published_at)
        SELECT draft.questionnaire_code || '-' || next.version, draft.questionnaire_code, next.version, draft.title,
          draft.minutes, draft.definition, ?
        FROM questionnaire_draft AS draft
        JOIN (SELECT coalesce(max(version), 0) + 1 AS version FROM questionnaire_version WHERE questionnaire_code = ?) AS next
        WHERE draft.questionnaire_code = ? AND draft.revision = ?`,
  args: [publishedAt, code, code, revision],
})
