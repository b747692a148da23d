import { isJsonObject, type JsonObject } from '../document/json.ts'
import { parsedJson } from '../document/parse-json.ts'

/** What a journal holds of one tab: the questionnaire with edits that its keeper has not confirmed. */
export interface JournalEntry {
  /** Names the tab that wrote it, and holds a lock of this name while it lives. */
  readonly tab: string
  /** The state that was edited, as its keeper calls it: a revision. */
  readonly base: string
  /** When the last edit was made, ISO 8601. */
  readonly editedAt: string
  readonly definition: JsonObject
}

/** The part of `localStorage` that a journal needs. */
export type JournalStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>

const PREFIX = 'estela.builder.'
const keyOf = (questionnaire: string, tab: string): string => `${PREFIX}${JSON.stringify([questionnaire, tab])}`

/**
 * Keeps the entry of its tab, in place of the one before. Each tab has its own, so that two never write over each
 * other. @returns false when the device has no room or refuses to keep anything
 */
export function keepEntry(storage: JournalStorage, questionnaire: string, entry: JournalEntry): boolean {
  try {
    storage.setItem(keyOf(questionnaire, entry.tab), JSON.stringify(entry))
    return true
  } catch {
    return false
  }
}

/** Forgets what a tab kept: its edits are safe elsewhere, or were given up. */
export function forgetEntry(storage: JournalStorage, questionnaire: string, tab: string): void {
  try {
    storage.removeItem(keyOf(questionnaire, tab))
  } catch {
    // A device that refuses storage has nothing to forget.
  }
}

/** What tabs kept of a questionnaire, newest first. Entries that cannot be read are passed over. */
export function entriesOf(storage: JournalStorage, questionnaire: string): JournalEntry[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) => key !== null)
  return keys
    .flatMap((key) => {
      const entry = key.startsWith(PREFIX) ? readEntry(storage.getItem(key)) : null
      return entry !== null && key === keyOf(questionnaire, entry.tab) ? [entry] : []
    })
    .sort((one, other) => other.editedAt.localeCompare(one.editedAt))
}

function readEntry(text: string | null): JournalEntry | null {
  const value = text === null ? undefined : parsedJson(text)
  if (!isJsonObject(value)) return null
  const { tab, base, editedAt, definition } = value
  const isWhole = typeof tab === 'string' && typeof base === 'string' && typeof editedAt === 'string'
  return isWhole && isJsonObject(definition) ? { tab, base, editedAt, definition } : null
}
