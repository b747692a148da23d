import { languagesOf } from '@estela/core/questionnaire/respondent-definition'
import { listDefinitions } from '../storage/questionnaires.ts'
import type { Store } from '../storage/store.ts'

/** A function that says in which languages published versions have texts, by id. Each is read once: it never changes. */
export function versionLanguages(store: Store): (ids: readonly string[]) => Promise<(id: string) => readonly string[]> {
  const known = new Map<string, readonly string[]>()
  return async (ids) => {
    const unknown = ids.filter((id) => !known.has(id))
    const definitions = unknown.length === 0 ? new Map() : await listDefinitions(store, unknown)
    for (const [id, definition] of definitions) known.set(id, languagesOf(definition))
    return (id) => known.get(id) ?? []
  }
}
