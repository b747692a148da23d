import type { PersonalSurvey } from '@estela/contract/personal-links'
import { directionOf } from '@estela/ui/text-direction'
import { useEffect, useState } from 'react'
import { chosenLanguage, PAGE_LANGUAGES } from './messages.ts'

/**
 * The language of the page: what the address asks for (`?lang=`), else the person's, else the browser's. A choice is
 * written into the address, so that it survives a reload. `personal` is what is known of the person without a survey.
 */
export function useLanguage(survey: PersonalSurvey | null, personal: string | null) {
  const [requested, setRequested] = useState(() => new URLSearchParams(location.search).get('lang'))
  const offered = survey?.questionnaire.languages ?? PAGE_LANGUAGES
  const person = survey === null ? [personal, ...navigator.languages] : [survey.language]
  const language = chosenLanguage([requested, ...person], [...offered, ...PAGE_LANGUAGES])

  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = directionOf(language)
  }, [language])

  const choose = (chosen: string) => {
    const address = new URL(location.href)
    address.searchParams.set('lang', chosen)
    history.replaceState(null, '', address)
    setRequested(chosen)
  }
  return { language, offered, choose }
}
