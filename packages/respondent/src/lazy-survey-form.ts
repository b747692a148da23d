import { lazy } from 'react'

const load = () => import('./survey-form.tsx')

/** Most of the page's bytes. They are asked for while the link is read and the cover is shown, not when the person starts. */
export const LazySurveyForm = lazy(async () => ({ default: (await load()).SurveyForm }))

/**
 * Fetches the form ahead, and the strings of `language` once it is known. It has no result: what could not be loaded
 * now is asked for again when it is shown.
 */
export const preloadSurveyForm = (language: string | null): void =>
  void load()
    .then(({ loadSurveyLanguage }) => (language === null ? undefined : loadSurveyLanguage(language)))
    .catch(() => {})
