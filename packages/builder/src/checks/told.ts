import { wordsIn } from '@estela/ui/locale-provider'
import { createTranslator } from 'use-intl/core'
import { builderMessages } from '../builder-messages.ts'
import type { JsonObject } from '../document/json.ts'
import { type CheckOptions, checkedQuestionnaire, NOTHING_KNOWN, type Rule } from './checked-questionnaire.ts'
import type { Finding } from './finding.ts'
import { type CheckWords, wordsOfFinding } from './words-of-finding.ts'

/** For tests: a translator that throws where a word or a value for it is missing. */
const strictWords = (locale: 'en' | 'es'): CheckWords =>
  createTranslator({
    locale,
    messages: wordsIn(locale, builderMessages),
    onError: (error) => {
      throw error
    },
  }) as CheckWords

/** For tests: the English sentence of a finding and of its fix, once both are known to exist in Spanish too. */
export function sentenceOf(found: Finding): string {
  const [sentence] = (['en', 'es'] as const).map((locale) => {
    const t = strictWords(locale)
    const fix = found.fix === null ? '' : ` (${t(`checks.${found.fix.message}`, found.fix.data)})`
    return `${wordsOfFinding(found, t)}${fix}`
  })
  return sentence ?? ''
}

/** For tests: what a rule tells of a definition, as `severity message pointer`. */
export function told(rule: Rule, definition: unknown, options: Partial<CheckOptions> = {}): string[] {
  const questionnaire = checkedQuestionnaire(definition as JsonObject, { ...NOTHING_KNOWN, ...options })
  return rule(questionnaire).map((each) => {
    sentenceOf(each)
    return `${each.severity} ${each.message} ${each.pointer}`
  })
}

/** For tests: a definition of one page with these elements. */
export const page = (...elements: readonly unknown[]): { readonly pages: readonly unknown[] } => ({
  pages: [{ name: 'page1', elements }],
})
