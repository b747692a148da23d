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

/** The name of a language in the language of the page; the tag where the browser knows none. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
])

/** In which direction are texts of a language written? Set on a field, so that an empty one is right too. */
export const directionOfTag = (tag: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(tag.split('-')[0] ?? '') || /-(arab|hebr|thaa)\b/i.test(tag) ? 'rtl' : 'ltr'
