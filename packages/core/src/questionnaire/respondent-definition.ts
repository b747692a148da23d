import { languagesIn } from './language-gaps.ts'
import { ANNOTATION_KEY } from './list-items.ts'
import { localizedStrings } from './localized-strings.ts'
import { STALE_NOTE_KEY } from './stale-note.ts'

/** Right answers of a test, and the notes on measurement and translation, are not for the recipient's browser. */
const WITHHELD: ReadonlySet<string> = new Set([ANNOTATION_KEY, STALE_NOTE_KEY, 'correctAnswer'])

/** The definition as a recipient's page gets it. The given one stays as it is. */
export function respondentDefinition(definition: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(definition, (key, value: unknown) => (WITHHELD.has(key) ? undefined : value)))
}

/** The languages in which a definition has texts, English first: `en`, `es`. */
export const languagesOf = (definition: unknown): string[] => languagesIn(localizedStrings(definition))
