import type { Rule } from '../checked-questionnaire.ts'
import { type Finding, finding } from '../finding.ts'
import { type Entry, entriesOf, entryListsOf } from './entries.ts'

/** Answers or rows that recipients cannot tell apart: another value under the same text. */
export const equalLabels: Rule = ({ questions }) =>
  questions
    .filter(({ type }) => type !== 'imagepicker')
    .flatMap((question) => entryListsOf(question).flatMap((list) => equalIn(entriesOf(question, list))))

function equalIn(entries: readonly Entry[]): Finding[] {
  const seen = new Map<string, Entry>()
  return entries.flatMap((entry) => {
    const twin = [...entry.texts].flatMap(([language, text]) => {
      const key = `${language} ${text.trim().toLocaleLowerCase(language)}`
      const earlier = seen.get(key)
      if (earlier === undefined) seen.set(key, entry)
      return earlier === undefined || earlier.value === entry.value || text.trim() === '' ? [] : [{ text, language }]
    })[0]
    return twin === undefined ? [] : [finding('equal-labels', 'warning', entry.pointer, { data: twin })]
  })
}
