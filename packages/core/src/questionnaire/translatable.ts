/** Names between braces: what survey-core puts in when it shows a text, such as `{activity}`. */
const PLACEHOLDER = /\{([^{}]+)\}/g
const TAG_OR_ENTITY = /<[^<>]*>|&#?\w+;/g
const ADDRESS = /^\s*(https?:|data:|mailto:|tel:|\/)\S*\s*$/i

/** Does a text have words that differ between languages? Digits, signs, placeholders and addresses alone do not. */
export function hasWords(text: string): boolean {
  if (ADDRESS.test(text)) return false
  return /\p{L}/u.test(text.replace(TAG_OR_ENTITY, '').replace(PLACEHOLDER, ''))
}

/** The placeholders of a text in their order, without the braces and the spaces beside them. */
export const placeholdersIn = (text: string): string[] =>
  [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name.trim())

/** Placeholders that a translation does not have as often as its source does. */
export interface PlaceholderFault {
  readonly lost: readonly string[]
  readonly added: readonly string[]
}

/** Which placeholders did a translation lose, and which has it that the source has not? Null where they agree. */
export function placeholderFault(source: string, translation: string): PlaceholderFault | null {
  const inSource = new Set(placeholdersIn(source))
  const inTranslation = new Set(placeholdersIn(translation))
  const lost = [...inSource].filter((name) => !inTranslation.has(name))
  const added = [...inTranslation].filter((name) => !inSource.has(name))
  return lost.length + added.length === 0 ? null : { lost, added }
}
