import { isPlainObject } from '../json/plain-object.ts'

/** The language of a text that is written without one, and of the key `default`. */
export const SOURCE_LANGUAGE = 'en'

/**
 * The texts of one localizable property by language, English first: a plain text is English, an object has one text per
 * language with `default` for English. A list of texts is given as lines. What is neither is left out.
 */
export function textsByLanguage(value: unknown): ReadonlyMap<string, string> {
  const entries = isPlainObject(value) ? Object.entries(value) : [['default', value] as const]
  const texts = new Map<string, string>()
  const written = entries.flatMap(([key, each]) => {
    const text = linesOf(each)
    return text === null ? [] : [[key, text] as const]
  })
  const source = written.find(([key]) => key === 'default') ?? written.find(([key]) => key === SOURCE_LANGUAGE)
  if (source !== undefined) texts.set(SOURCE_LANGUAGE, source[1])
  for (const [key, text] of written) if (key !== 'default' && !texts.has(key)) texts.set(key, text)
  return texts
}

function linesOf(value: unknown): string | null {
  if (typeof value === 'string') return value
  return Array.isArray(value) && value.every((each) => typeof each === 'string') ? value.join('\n') : null
}
