import type { LetterStep, LetterTemplate } from './letter-text.ts'
import { ARABIC_LETTERS } from './letters/arabic-letters.ts'
import { ENGLISH_LETTERS } from './letters/english-letters.ts'
import { SPANISH_LETTERS } from './letters/spanish-letters.ts'

/** A letter for every step, in one language. */
export type LetterSet = Readonly<Record<LetterStep, LetterTemplate>>

/** What is sent where an evaluator has not written a text, by language. */
export const DEFAULT_LETTERS: Readonly<Record<string, LetterSet>> = {
  en: ENGLISH_LETTERS,
  es: SPANISH_LETTERS,
  ar: ARABIC_LETTERS,
}

/** A text that an evaluator has written in place of a default one. */
export interface OwnLetter {
  readonly step: LetterStep
  /** BCP 47 tag. */
  readonly language: string
  readonly template: LetterTemplate
}

/** The text for a person, and the language it is in. */
export interface ChosenLetter {
  readonly language: string
  readonly template: LetterTemplate
}

/**
 * Which text does a person get at a step? In their language an evaluator's own before the default one; then the same in
 * the language without its region; then English.
 */
export function chooseLetter(step: LetterStep, language: string, own: readonly OwnLetter[]): ChosenLetter {
  const [base = ''] = language.toLowerCase().split('-')
  for (const tried of [language, base]) {
    const written = own.find((letter) => letter.step === step && letter.language.toLowerCase() === tried.toLowerCase())
    const template = written?.template ?? DEFAULT_LETTERS[tried]?.[step]
    if (template !== undefined) return { language: tried, template }
  }
  const english = own.find((letter) => letter.step === step && letter.language === 'en')
  return { language: 'en', template: english?.template ?? ENGLISH_LETTERS[step] }
}
