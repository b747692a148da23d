import { createContext, useContext } from 'react'
import { type Words, wordsIn } from './messages.ts'

interface Speech {
  /** BCP 47 tag of the language the page is shown in. */
  readonly language: string
  readonly words: Words
}

export const SpeechContext = createContext<Speech>({ language: 'en', words: wordsIn('en') })

/** The language of the page and its words. */
export const useSpeech = (): Speech => useContext(SpeechContext)
