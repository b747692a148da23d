import ar from './messages/ar.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }
import es from './messages/es.json' with { type: 'json' }
import { filledIn } from './reading.tsx'

export type FormWord = keyof typeof en
export type FormWords = (key: FormWord, values?: Readonly<Record<string, string>>) => string

const catalogues: Readonly<Record<string, Readonly<Partial<Record<FormWord, string>>>>> = { en, es, ar }

/** The form's own words in `language`; English stands in for a language or a word that is missing. */
export const formWordsIn = (language: string): FormWords => {
  const catalogue = catalogues[language] ?? en
  return (key, values = {}) => filledIn(catalogue[key] ?? en[key], values)
}
