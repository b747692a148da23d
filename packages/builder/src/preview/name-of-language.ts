import { languageName } from '@estela/ui/survey/reading'

/** A language by its own name. A definition may use any key for a language, also one that is none. */
export function nameOfLanguage(language: string): string {
  try {
    return languageName(language)
  } catch {
    return language
  }
}
