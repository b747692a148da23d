import type { FieldError } from '@estela/contract'
import type { LocalizedText } from '@estela/core'
import { compileQuestionnaire } from '@estela/core/questionnaire/compile-questionnaire'
import { definitionElements } from '@estela/core/questionnaire/definition-elements'
import type { WaveRole } from '@estela/core/questionnaire/item'
import { type LanguageGaps, languageGaps } from '@estela/core/questionnaire/language-gaps'
import { measurementIssues } from '@estela/core/questionnaire/measurement-issues'
import type { StoredDraft } from '../storage/questionnaire-drafts.ts'

/**
 * Why can this draft not be published? Every place at once: what the check of answers cannot be made from, what has no
 * text in a language of the questionnaire, a translation that is older than its source or lost a placeholder, and the
 * rules of measurement that make figures wrong. What only survey-core finds is told once our own limits are kept.
 * @param acceptGaps languages in which texts may be missing, stale or faulty
 * @param role the wave in which it is asked, where the definition does not say; null when nobody knows
 */
export function publicationIssues(
  { title, definition }: Pick<StoredDraft, 'title' | 'definition'>,
  acceptGaps: ReadonlySet<string>,
  role: WaveRole | null,
): FieldError[] {
  const compiled = compileQuestionnaire(definition)
  const broken = compiled.outcome === 'refused' ? compiled.issues : []
  const languages = languageGaps(definition)
  const gaps = languages.filter(({ language }) => !acceptGaps.has(language))
  return [
    ...titleIssues(
      title,
      gaps.map(({ language }) => language),
    ),
    ...broken.map(({ pointer, code, message }) => ({ pointer: `/definition${pointer}`, code, value: message })),
    ...(definitionElements(definition).some(({ kind }) => kind === 'question') ? [] : [NO_QUESTION]),
    ...measurementIssues(definition, { role })
      .filter(({ severity }) => severity === 'error')
      .map(({ pointer, code }) => ({ pointer: `/definition${pointer}`, code })),
    ...gaps.flatMap(gapIssues),
  ]
}

const NO_QUESTION: FieldError = { pointer: '/definition', code: 'no-question' }

function titleIssues(title: LocalizedText, languages: readonly string[]): FieldError[] {
  if (title.en.trim() === '') return [{ pointer: '/title', code: 'title-empty' }]
  return languages
    .filter((language) => (title[language] ?? '').trim() === '')
    .map((language) => ({ pointer: '/title', code: 'language-missing', value: language }))
}

function gapIssues({ language, missing, stale, placeholderFaults }: LanguageGaps): FieldError[] {
  const issue = (code: string) => (pointer: string) => ({ pointer: `/definition${pointer}`, code, value: language })
  return [
    ...missing.map(issue('language-missing')),
    ...stale.map(issue('language-stale')),
    ...placeholderFaults.map(({ pointer }) => pointer).map(issue('placeholder-fault')),
  ]
}
