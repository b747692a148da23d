import type { TextKind } from '@estela/core/questionnaire/localizable-properties'
import type { Rule } from '../checked-questionnaire.ts'
import { finding } from '../finding.ts'
import { wordingsOf } from './wording.ts'

/** Characters that still fit on a phone without scrolling past what is asked. */
const TITLE_MAX = 240
const CHOICE_MAX = 140
const LONGER = new Set(['description', 'html', 'completedHtml', 'completedBeforeHtml', 'loadingHtml'])
const LONGER_KINDS: ReadonlySet<TextKind> = new Set(['html', 'file', 'list'])

/** Questions and answers that are very long to read, most of all on a phone. */
export const longText: Rule = (questionnaire) => {
  const long = wordingsOf(questionnaire).filter(
    ({ string, text }) =>
      !LONGER.has(string.property) && !LONGER_KINDS.has(string.kind) && text.length > maxOf(string.property),
  )
  const byPlace = new Map(long.toReversed().map((wording) => [wording.string.pointer, wording]))
  return [...byPlace.values()]
    .toReversed()
    .map(({ string, text }) =>
      finding('long-text', 'hint', string.pointer, { data: { length: text.length, max: maxOf(string.property) } }),
    )
}

const maxOf = (property: string): number => (property === 'text' ? CHOICE_MAX : TITLE_MAX)
