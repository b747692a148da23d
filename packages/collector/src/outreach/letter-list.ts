import type { LetterList, LetterTemplate } from '@estela/contract'
import { chooseLetter, DEFAULT_LETTERS, type OwnLetter } from '@estela/core/contact/default-letters'
import { LETTER_STEPS, type LetterField, type LetterStep, REQUIRED_FIELDS } from '@estela/core/contact/letter-text'

/** Every letter in the languages of the default ones, of people and of what an evaluator has written. */
export function letterList(own: readonly OwnLetter[], personLanguages: readonly string[]): LetterList {
  const written = own.map(({ language }) => language)
  const languages = [...new Set([...Object.keys(DEFAULT_LETTERS), ...personLanguages, ...written])]
  return {
    languages,
    letters: LETTER_STEPS.flatMap((step) => languages.map((language) => letterTemplate(own, step, language))),
    required: requiredFields(),
  }
}

/** What people of a language get at a step, and what they would get if nobody had written it for them. */
export function letterTemplate(own: readonly OwnLetter[], step: LetterStep, language: string): LetterTemplate {
  const isThis = (letter: OwnLetter) => letter.step === step && letter.language === language
  const others = own.filter((letter) => !isThis(letter))
  const fallback = chooseLetter(step, language, others)
  return {
    step,
    language,
    present: chooseLetter(step, language, own).template,
    isOwn: own.some(isThis),
    default: { ...fallback.template, language: fallback.language },
  }
}

const requiredFields = () =>
  Object.fromEntries(LETTER_STEPS.map((step) => [step, [...REQUIRED_FIELDS[step]]])) as Record<
    LetterStep,
    LetterField[]
  >
