import { ANNOTATION_KEY } from './list-items.ts'

/** Right answers of a test and the measurement notes are not for the recipient's browser. */
const WITHHELD: ReadonlySet<string> = new Set([ANNOTATION_KEY, 'correctAnswer'])

/** The definition as a recipient's page gets it. The given one stays as it is. */
export function respondentDefinition(definition: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(definition, (key, value: unknown) => (WITHHELD.has(key) ? undefined : value)))
}

/** The languages in which a definition has texts, English first: `en`, `es`. */
export function languagesOf(definition: unknown): string[] {
  const languages = new Set(['en'])
  JSON.stringify(definition, (_key, value: unknown) => {
    if (isLocalized(value))
      for (const language of Object.keys(value)) if (language !== 'default') languages.add(language)
    return value
  })
  return [...languages]
}

const isLocalized = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' &&
  value !== null &&
  'default' in value &&
  Object.values(value).every((text) => typeof text === 'string')
