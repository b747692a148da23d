import ar from './messages/ar.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }
import es from './messages/es.json' with { type: 'json' }

export type MessageKey = keyof typeof en

/** The page's own words by language. English is the source and stands in for a language or a word that is missing. */
export const catalogues: Readonly<Record<string, Readonly<Partial<Record<MessageKey, string>>>>> = { en, es, ar }
export const PAGE_LANGUAGES: readonly string[] = Object.keys(catalogues)

const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'he', 'ur']
export const directionOf = (language: string): 'ltr' | 'rtl' => (RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr')

/** A language by its own name, with a capital where the language has them: `Español`. */
export function languageName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}

export type Words = (key: MessageKey, values?: Readonly<Record<string, string>>) => string

/** The words in `language`; `{name}` in a text is replaced by the value of that name. */
export function wordsIn(language: string): Words {
  const catalogue = catalogues[language] ?? en
  return (key, values = {}) => filledIn(catalogue[key] ?? en[key], values)
}

/** A text with the values in place of their names; a name without a value is left standing. */
export const filledIn = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder)

/** The first wish that is among `offered`, by tag (`es-PE`) or by its main part (`es`); English when none is. */
export function chosenLanguage(wishes: readonly (string | null)[], offered: readonly string[]): string {
  const candidates = wishes.flatMap((wish) => (wish === null ? [] : [wish, wish.split('-')[0] ?? '']))
  return candidates.find((candidate) => offered.includes(candidate)) ?? 'en'
}
