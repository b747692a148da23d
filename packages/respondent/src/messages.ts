import { filledIn } from '@estela/ui/survey/reading'
import ar from './messages/ar.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }
import es from './messages/es.json' with { type: 'json' }

export type MessageKey = keyof typeof en

/** The page's own words by language. English is the source and stands in for a language or a word that is missing. */
export const catalogues: Readonly<Record<string, Readonly<Partial<Record<MessageKey, string>>>>> = { en, es, ar }
export const PAGE_LANGUAGES: readonly string[] = Object.keys(catalogues)

export type Words = (key: MessageKey, values?: Readonly<Record<string, string>>) => string

/** The words in `language`; `{name}` in a text is replaced by the value of that name. */
export function wordsIn(language: string): Words {
  const catalogue = catalogues[language] ?? en
  return (key, values = {}) => filledIn(catalogue[key] ?? en[key], values)
}

/** The first wish that is among `offered`, by tag (`es-PE`) or by its main part (`es`); English when none is. */
export function chosenLanguage(wishes: readonly (string | null)[], offered: readonly string[]): string {
  const candidates = wishes.flatMap((wish) => (wish === null ? [] : [wish, wish.split('-')[0] ?? '']))
  return candidates.find((candidate) => offered.includes(candidate)) ?? 'en'
}
