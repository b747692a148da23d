/**
 * A language tag as survey-core and browsers write it: `es`, `pt-br`, `zh-cn`; null for what is no tag (BCP 47).
 * Longer words, which the standard reserves, are none either: a column headed `notes` is no language.
 */
export function languageTag(written: string): string | null {
  try {
    const [tag] = Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'))
    return tag !== undefined && /^[a-z]{2,3}(-|$)/.test(tag) ? tag.toLowerCase() : null
  } catch {
    return null
  }
}
