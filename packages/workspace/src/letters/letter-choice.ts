import { LETTER_STEPS, type LetterList, type LetterTemplate } from '@estela/contract'

/** The letter that the address names; the invitation in the reader's language, else in the first, where it names none. */
export function chosenLetter(
  { letters, languages }: Pick<LetterList, 'letters' | 'languages'>,
  search: URLSearchParams,
  readerLanguage: string,
): LetterTemplate | undefined {
  const step = LETTER_STEPS.find((each) => each === search.get('step')) ?? 'invitation'
  const wanted = [search.get('language'), readerLanguage, languages[0]]
  const language = wanted.find((each) => each != null && languages.includes(each))
  return letters.find((letter) => letter.step === step && letter.language === language)
}
