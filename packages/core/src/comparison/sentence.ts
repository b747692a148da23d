import type { LocalizedText } from '../questionnaire/localized-text.ts'
import type { PairedAs } from './comparison.ts'

/** The languages in which results are put into words, and the number format of each. */
const LOCALES = { en: 'en', es: 'es-PE' } as const
type Language = keyof typeof LOCALES

/**
 * A sentence or a part of one in every language. `{n}` is replaced by a number or a part; `{n:one=person|other=people}`
 * by the form that the number n asks for, with the categories of Unicode's plural rules.
 */
export type Text = Readonly<Record<Language, string>>

export type Words = Readonly<Record<string, string | number>>

/** Puts a text into one language. */
export type Say = (text: Text, words?: Words) => string

/** Composes the same sentence in every language. */
export function inEveryLanguage(compose: (say: Say) => string): LocalizedText {
  const sentence = (language: Language) => compose((text, words = {}) => filledIn(text[language], words, language))
  return { en: sentence('en'), es: sentence('es') }
}

function filledIn(template: string, words: Words, language: Language): string {
  return template.replaceAll(/\{(\w+)(?::([^}]*))?\}/g, (_, name: string, forms: string | undefined) => {
    const word = words[name]
    if (word === undefined) throw new RangeError(`The sentence "${template}" needs ${name}`)
    if (typeof word === 'string') return word
    return forms === undefined ? formatted(word, language) : formFor(word, forms, language)
  })
}

const formatted = (number: number, language: Language): string =>
  new Intl.NumberFormat(LOCALES[language], { useGrouping: 'always' }).format(number)

function formFor(number: number, forms: string, language: Language): string {
  const byCategory = new Map(forms.split('|').map((form) => form.split('=') as [string, string]))
  const category = new Intl.PluralRules(LOCALES[language]).select(number)
  return byCategory.get(category) ?? byCategory.get('other') ?? ''
}

/** Months between the two waves; several when studies with different waves are summed. */
export interface MonthRange {
  readonly min: number
  readonly max: number
}

export function monthRange(groups: readonly { readonly months: number }[]): MonthRange {
  const months = groups.map((group) => group.months)
  return { min: Math.min(...months), max: Math.max(...months) }
}

/** " after 12 months", with the space before it; nothing when the waves are not a month apart. */
export function afterMonths(say: Say, { min, max }: MonthRange): string {
  if (max <= 0) return ''
  return say(min === max ? AFTER : AFTER_RANGE, { min, max })
}

const AFTER: Text = {
  en: ' after {max} {max:one=month|other=months}',
  es: ' {max:one=al cabo de|other=a los} {max} {max:one=mes|other=meses}',
}

const AFTER_RANGE: Text = {
  en: ' after {min} to {max} months',
  es: ' entre {min} y {max} meses después',
}

/** Whom the figures count. */
export const ANSWERED_TWICE: Readonly<Record<PairedAs, Text>> = {
  person: {
    en: 'people who answered both times',
    es: 'personas que respondieron ambas veces',
  },
  institution: {
    en: 'institutions where another person answered the second time',
    es: 'instituciones en las que otra persona respondió la segunda vez',
  },
}
