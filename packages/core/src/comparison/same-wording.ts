import type { LocalizedText } from '../questionnaire/localized-text.ts'

/** Line breaks and repeated spaces do not change a question; a language that only one side has cannot be compared. */
export const isSameWording = (earlier: LocalizedText, later: LocalizedText): boolean =>
  rewordedLanguages(earlier, later).length === 0

/** The languages, of those that both have, in which the wording differs. */
export const rewordedLanguages = (earlier: LocalizedText, later: LocalizedText): string[] =>
  Object.keys(earlier).filter((language) => later[language] !== undefined && !isSameIn(language, earlier, later))

/** Are two wordings the same in one language? */
export const isSameIn = (language: string, one: LocalizedText, other: LocalizedText): boolean =>
  one[language] === other[language] || plainWording(one[language]) === plainWording(other[language])

/** A wording without what does not change a question; '' where there is none. */
export const plainWording = (text: string | undefined): string =>
  (text ?? '').normalize('NFC').trim().replaceAll(/\s+/g, ' ')
