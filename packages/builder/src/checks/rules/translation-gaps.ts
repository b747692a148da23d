import { type LanguageGaps, languageGaps } from '@estela/core/questionnaire/language-gaps'
import { groupedBy } from '../../document/grouped-by.ts'
import type { CheckedQuestionnaire, Rule } from '../checked-questionnaire.ts'
import { type Finding, finding } from '../finding.ts'

/** From this share on, a language has only been begun, and one finding says so instead of hundreds. */
const BEGUN = 0.5

/** Texts that are missing or older than their source in a language of the questionnaire, by element. */
export const translationGaps: Rule = (questionnaire) =>
  languageGaps(questionnaire.definition).flatMap((gaps) => inLanguage(gaps, questionnaire))

function inLanguage(gaps: LanguageGaps, questionnaire: CheckedQuestionnaire): Finding[] {
  const { language, needed, missing, stale, placeholderFaults } = gaps
  const isBegun = missing.length > needed * BEGUN
  const data = { language, count: missing.length, needed }
  return [
    ...(isBegun ? [finding('translation-gaps', 'warning', '', { message: 'translation-begun', data })] : []),
    ...(isBegun ? [] : byElement('translation-missing', missing, language, questionnaire)),
    ...byElement('translation-stale', stale, language, questionnaire),
    ...placeholderFaults.map(({ pointer, lost, added }) => {
      const names = [...lost, ...added].map((name) => `{${name}}`).join(', ')
      const message = lost.length > 0 ? 'placeholder-lost' : 'placeholder-added'
      return finding('translation-gaps', 'warning', pointer, { message, data: { language, names } })
    }),
  ]
}

/** One finding for an element, at the first of its texts. */
function byElement(
  message: string,
  pointers: readonly string[],
  language: string,
  { strings }: CheckedQuestionnaire,
): Finding[] {
  const elements = new Map(strings.map(({ pointer, elementPointer }) => [pointer, elementPointer]))
  const groups = groupedBy(pointers, (pointer) => elements.get(pointer) ?? pointer)
  return [...groups.values()].map((group) =>
    finding('translation-gaps', 'warning', group[0] ?? '', { message, data: { language, count: group.length } }),
  )
}
