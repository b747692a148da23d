/** A text in the languages it exists in, by BCP 47 tag. English is always there and stands in for a missing language. */
export type LocalizedText = { readonly en: string } & { readonly [language: string]: string }

/** The text in `language`, else in English. */
export const textIn = (text: LocalizedText, language: string): string => text[language] ?? text.en
