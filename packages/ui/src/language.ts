/** The languages a page can be shown in, with the name each gives itself. */
export const LANGUAGES = { en: 'English', es: 'Español', ar: 'العربية' } as const
export type Language = keyof typeof LANGUAGES

/** Words of one package by language: flat key → ICU message. English is complete; a word missing elsewhere falls back to it. */
export type Messages = { readonly en: Words } & { readonly [language in Language]?: Words }
export type Words = Readonly<Record<string, string>>

/** The language that a tag such as `es-MX` stands for, or null when the pages have no such language. */
export function languageOf(tag: string | null): Language | null {
  const primary = tag?.toLowerCase().split('-')[0] ?? ''
  return Object.hasOwn(LANGUAGES, primary) ? (primary as Language) : null
}

/** The first of `tags` that the pages have; English when none is. */
export function firstLanguage(tags: readonly (string | null)[]): Language {
  for (const tag of tags) {
    const language = languageOf(tag)
    if (language !== null) return language
  }
  return 'en'
}

/**
 * The locale for numbers and dates. Spanish means that of the pilots, with a decimal point (1,234.5). Arabic keeps
 * western digits, because they stand next to charts and words that are still in English.
 */
export const localeOf = (language: Language): string => ({ en: 'en', es: 'es-PE', ar: 'ar-u-nu-latn' })[language]

/** The words of every namespace in `language`, English where one is missing. */
export function wordsIn(
  language: Language,
  namespaces: Readonly<Record<string, Messages>>,
): Record<string, Record<string, string>> {
  return Object.fromEntries(
    Object.entries(namespaces).map(([namespace, messages]) => [namespace, { ...messages.en, ...messages[language] }]),
  )
}

/** The text in `language`, else in English. */
export const localizedText = (text: { readonly en: string; readonly [tag: string]: string }, language: Language) =>
  text[language] ?? text.en
