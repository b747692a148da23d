import { filledIn } from '@estela/ui/survey/reading'
import { directionOf } from '@estela/ui/text-direction'
import { useSpeech } from '../words.tsx'
import ar from './messages/ar.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }
import es from './messages/es.json' with { type: 'json' }

export type ContactKey = keyof typeof en

/** The words of the contact page by language; apart from the others, so that nobody who only answers loads them. */
export const contactCatalogues: Readonly<Record<string, Readonly<Partial<Record<ContactKey, string>>>>> = { en, es, ar }

export type ContactWords = (key: ContactKey, values?: Readonly<Record<string, string>>) => string

/** The words in `language`. Names and addresses keep their own direction in a text that runs from right to left. */
export function contactWordsIn(language: string): ContactWords {
  const catalogue = contactCatalogues[language] ?? en
  const isolated =
    directionOf(language) === 'rtl' ? (value: string) => `\u2068${value}\u2069` : (value: string) => value
  return (key, values = {}) => {
    const shown = Object.entries(values).map(([name, value]) => [name, isolated(value)])
    return filledIn(catalogue[key] ?? en[key], Object.fromEntries(shown))
  }
}

/** The words of the contact page in the language it is shown in. */
export const useContactWords = (): ContactWords => contactWordsIn(useSpeech().language)
