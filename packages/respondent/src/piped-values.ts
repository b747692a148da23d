import type { PersonalSurvey } from '@estela/contract/personal-links'
import type { LocalizedText } from '@estela/core'
import { countryName } from '@estela/core/activity/country-name'
import { dayText } from './dates.ts'

/** The text in `language`, else in English. */
export const textIn = (text: LocalizedText, language: string): string => text[language] ?? text.en

/** What stands for {activity}, {end_date}, {priorities}, {months} and {country} in the wording of questions. */
export const pipedValues = (
  { activity, wave }: PersonalSurvey,
  language: string,
): Readonly<Record<string, string>> => ({
  activity: textIn(activity.title, language),
  end_date: dayText(activity.endDate, language),
  priorities: textIn(activity.priorities, language),
  months: new Intl.NumberFormat(language).format(wave.offsetMonths),
  country: countryName(activity.country, language),
})
