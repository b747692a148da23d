import type { LocalizedText } from '../questionnaire/localized-text.ts'

/** Line breaks and repeated spaces do not change a question; a language that only one side has cannot be compared. */
export function isSameWording(earlier: LocalizedText, later: LocalizedText): boolean {
  return Object.keys(earlier)
    .filter((language) => later[language] !== undefined)
    .every((language) => plain(earlier[language]) === plain(later[language]))
}

const plain = (text: string | undefined): string => (text ?? '').normalize('NFC').trim().replaceAll(/\s+/g, ' ')
