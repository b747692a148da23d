import type { LocalizedText } from '@estela/core'
import { integer, json, localized, text } from './rows.ts'
import type { Row, Statement, Store } from './store.ts'

/** What an evaluator has put aside, without its definition. */
export interface TemplateFacts {
  readonly id: string
  readonly title: LocalizedText
  readonly minutes: number
  readonly languages: readonly string[]
  readonly savedAt: string
}

export interface StoredTemplate extends TemplateFacts {
  readonly definition: Readonly<Record<string, unknown>>
}

/** The own templates, the newest first; one of them when an id is given. */
export async function listOwnTemplates(store: Store, id: string | null): Promise<TemplateFacts[]> {
  const rows = await store.read(
    `SELECT id, title, minutes, languages, saved_at FROM questionnaire_template
     WHERE id = coalesce(?, id) ORDER BY saved_at DESC, id`,
    [id],
  )
  return rows.map(factsOf)
}

export async function findOwnTemplate(store: Store, id: string): Promise<StoredTemplate | null> {
  const [row] = await store.read(
    'SELECT id, title, minutes, languages, saved_at, definition FROM questionnaire_template WHERE id = ?',
    [id],
  )
  return row === undefined ? null : { ...factsOf(row), definition: json(row, 'definition') }
}

/** The own templates with their definitions, the newest first. */
export async function listTemplateContents(store: Store): Promise<Pick<StoredTemplate, 'title' | 'definition'>[]> {
  const rows = await store.read('SELECT title, definition FROM questionnaire_template ORDER BY saved_at DESC, id', [])
  return rows.map((row) => ({ title: localized(row, 'title'), definition: json(row, 'definition') }))
}

const factsOf = (row: Row): TemplateFacts => ({
  id: text(row, 'id'),
  title: localized(row, 'title'),
  minutes: integer(row, 'minutes'),
  languages: json(row, 'languages'),
  savedAt: text(row, 'saved_at'),
})

/** Writes nothing when the template is there already. */
export const insertOwnTemplate = (template: StoredTemplate): Statement => ({
  sql: `INSERT INTO questionnaire_template (id, title, minutes, languages, saved_at, definition) VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO NOTHING`,
  args: [
    template.id,
    JSON.stringify(template.title),
    template.minutes,
    JSON.stringify(template.languages),
    template.savedAt,
    JSON.stringify(template.definition),
  ],
})

export const deleteOwnTemplate = (id: string): Statement => ({
  sql: 'DELETE FROM questionnaire_template WHERE id = ?',
  args: [id],
})
