import { elementsOf, withDescendants } from '../document/elements.ts'
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../document/json.ts'

/** Every name that an element of the document bears, and those of its calculated values. */
export function namesIn(document: JsonObject): Set<string> {
  const calculated = isJsonList(document.calculatedValues) ? document.calculatedValues : []
  const names = [...withDescendants(elementsOf(document)).map(({ name }) => name), ...calculated.map(nameOf)]
  return new Set(names.filter((name) => name !== ''))
}

const nameOf = (value: Json): string => (isJsonObject(value) && typeof value.name === 'string' ? value.name : '')

/**
 * A name not among `taken`, such as `question4` for `question`, or `LA_REF2` for the taken `LA_REF`. Names that differ
 * only in upper and lower case are the same in conditions.
 */
export function freshName(wanted: string, taken: ReadonlySet<string>): string {
  const stem = wanted.replace(/\d+$/, '')
  const folded = new Set([...taken].map((name) => name.toLowerCase()))
  for (let number = 1; ; number++) {
    const name = `${stem}${number}`
    if (!folded.has(name.toLowerCase())) return name
  }
}
