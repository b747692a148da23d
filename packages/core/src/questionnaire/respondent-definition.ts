import { languagesIn } from './language-gaps.ts'
import { ANNOTATION_KEY } from './list-items.ts'
import { localizedStrings } from './localized-strings.ts'

/** Right answers of a test, and an author's notes on measurement, translation and checks, are not for the recipient. */
const isWithheld = (key: string): boolean => key === 'correctAnswer' || key.startsWith(ANNOTATION_KEY)

/** The definition as a recipient's page gets it. The given one stays as it is. */
export function respondentDefinition(definition: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(definition, (key, value: unknown) => (isWithheld(key) ? undefined : value)))
}

/** The languages in which a definition has texts, English first: `en`, `es`. */
export const languagesOf = (definition: unknown): string[] => languagesIn(localizedStrings(definition))
