import type { Item } from '../questionnaire/item.ts'
import { isSameIn, rewordedLanguages } from './same-wording.ts'

/**
 * Did the author of the later item judge that its other words ask the same? The judgement holds in every language in
 * which the words differ, and lapses when either wording is no longer the one that was judged. False where the words do
 * not differ.
 */
export function isJudgedEquivalent(earlier: Item, later: Item): boolean {
  const { equivalent } = later
  const languages = rewordedLanguages(earlier.wording, later.wording)
  if (equivalent === null || languages.length === 0) return false
  return languages.every(
    (language) =>
      isSameIn(language, equivalent.earlier, earlier.wording) && isSameIn(language, equivalent.later, later.wording),
  )
}
