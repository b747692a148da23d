type LanguageStrings = () => Promise<unknown>
const SURVEY_LANGUAGES: Readonly<Record<string, LanguageStrings>> = {
  ar: () => import('survey-core/i18n/arabic'),
  es: () => import('survey-core/i18n/spanish'),
  fa: () => import('survey-core/i18n/persian'),
  fr: () => import('survey-core/i18n/french'),
  he: () => import('survey-core/i18n/hebrew'),
  pt: () => import('survey-core/i18n/portuguese'),
  ru: () => import('survey-core/i18n/russian'),
}

/** Loads survey-core's own strings (error texts, placeholders). Without them they are English, which stops nobody. */
export async function loadSurveyLanguage(language: string): Promise<void> {
  await SURVEY_LANGUAGES[language]?.().catch(() => {})
}
