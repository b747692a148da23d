import { measuredElements } from '@estela/core/questionnaire/measurement/measured-elements'
import type { JsonObject } from '../document/json.ts'

/** A code for what a question measures: its name in the manner of codes, behind the family most of the others are of. */
export function suggestedConstruct(document: JsonObject, name: string): string {
  const taken = new Set(measuredElements(document).map(({ construct }) => construct))
  const word = name
    .toUpperCase()
    .replaceAll(/[^A-Z0-9_.]+/g, '')
    .replaceAll('_', '.')
    .replace(/^[^A-Z]+|\.+$/g, '')
  const family = commonFamily([...taken])
  const stem = word.includes('.') || family === '' ? word || 'Q' : `${family}.${word || 'Q'}`
  for (let number = 1; ; number++) {
    const construct = number === 1 ? stem : `${stem}${number}`
    if (!taken.has(construct)) return construct
  }
}

/** `LA` of `LA.NEED` and `LA.CLR`; the general questions `G` are a family of their own. */
function commonFamily(constructs: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const construct of constructs) {
    const [family = '', ...rest] = construct.split('.')
    if (rest.length > 0 && family !== 'G') counts.set(family, (counts.get(family) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}
