import { type DefinitionElement, definitionElements } from '@estela/core/questionnaire/definition-elements'
import type { Rule } from '../checked-questionnaire.ts'
import { type Finding, finding } from '../finding.ts'
import { type Entry, entriesOf, entryListsOf } from './entries.ts'

/** Answers under codes that mean something else than in the last published version, or are gone: trends break there. */
export const changedCodes: Rule = ({ questions, published }) => {
  if (published === null) return []
  const earlier = new Map(
    definitionElements(published)
      .filter(({ kind }) => kind === 'question' || kind === 'column')
      .map((question) => [keyOf(question), question]),
  )
  return questions.flatMap((question) => {
    const before = earlier.get(keyOf(question))
    return before === undefined ? [] : entryListsOf(question).flatMap((list) => inList(list, before, question))
  })
}

/** Columns of two matrices may have one name. */
const keyOf = ({ name, kind, parent }: DefinitionElement): string =>
  kind === 'column' ? `${parent?.name}.${name}` : name

function inList(list: string, before: DefinitionElement, question: DefinitionElement): Finding[] {
  const was = entriesOf(before, list)
  const is = entriesOf(question, list)
  const values = new Set(is.map(({ value }) => value))
  const gone = was.filter(({ value }) => !values.has(value)).map(({ value }) => value)
  const changed = is.flatMap((entry) => meaningChange(entry, was))
  if (gone.length === 0 || is.length === 0) return changed
  const data = { codes: gone.slice(0, 8).join(', '), count: gone.length }
  return [
    finding('changed-codes', 'warning', `${question.pointer}/${list}`, { message: 'codes-gone', data }),
    ...changed,
  ]
}

/** The text of one code is now that of another: old and new answers would be counted together and mean different things. */
function meaningChange({ value, texts, pointer }: Entry, was: readonly Entry[]): Finding[] {
  const label = texts.get('en') ?? ''
  const before = was.find((each) => each.value === value)
  const holder = was.find((each) => each.texts.get('en') === label)
  if (before === undefined || before.texts.get('en') === label || holder === undefined) return []
  const data = { code: value, label, before: before.texts.get('en') ?? '' }
  return [finding('changed-codes', 'error', pointer, { message: 'codes-swapped', data })]
}
