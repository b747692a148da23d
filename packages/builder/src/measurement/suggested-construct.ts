import { measuredElements } from '@estela/core/questionnaire/measurement/measured-elements'
import type { JsonObject } from '../document/json.ts'

/** A code for what a question measures: its name in the manner of codes, behind the family most of the others are of. */
export function suggestedConstruct(document: JsonObject, name: string): string {
  const taken = new Set(measuredElements(document).map(({ construct }) => construct))
  const word = GIVEN_NAME.test(name) ? 'Q' : codeOf(name)
  const family = commonFamily([...taken])
  const stem = word.includes('.') || family === '' ? word : `${family}.${word}`
  for (let number = 1; ; number++) {
    const construct = number === 1 ? stem : `${stem}${number}`
    if (!taken.has(construct)) return construct
  }
}

/** What the builder calls a question that nobody named says nothing about it. */
const GIVEN_NAME = /^(question|panel)\d*$/

/** Capitals and digits, with a dot for an underscore; `Q` for a name that has none. */
const codeOf = (name: string): string =>
  name
    .toUpperCase()
    .replaceAll('_', '.')
    .replaceAll(/[^A-Z0-9.]+/g, '')
    .replaceAll(/^[^A-Z]+|\.+$/g, '')
    .replaceAll(/\.{2,}/g, '.') || 'Q'

/** `LA` of `LA.NEED` and `LA.CLR`; the general questions `G` are a family of their own. */
function commonFamily(constructs: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const construct of constructs) {
    const [family = '', ...rest] = construct.split('.')
    if (rest.length > 0 && family !== 'G') counts.set(family, (counts.get(family) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}
