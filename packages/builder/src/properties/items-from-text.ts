import { isJsonObject, type Json, type JsonObject } from '../document/json.ts'
import type { ItemKeys } from '../metadata/property-kind.ts'

/**
 * Entries from pasted lines: `value`, tab, `text` as a spreadsheet gives them, or just the text. Where only texts came,
 * the value is the text itself, made unlike all others; numbers go on as numbers where the list has only numbers. Empty
 * lines are passed over.
 */
export function itemsFromText(text: string, before: readonly Json[], keys: ItemKeys): JsonObject[] {
  const taken = new Set(before.map((entry) => String(codeOf(entry, keys))))
  const areNumbers = before.length === 0 || before.every((entry) => typeof codeOf(entry, keys) === 'number')
  return text.split(/\r\n|\r|\n/).flatMap((line) => {
    const [first = '', ...rest] = line.split('\t').map((part) => part.trim())
    const label = rest.filter((part) => part !== '').join(' ')
    if (first === '' && label === '') return []
    const code = fresh(first || label, taken)
    taken.add(code)
    const isNumber = keys.code === 'value' && areNumbers && label !== '' && String(Number(code)) === code
    const words = label || first
    return [{ [keys.code]: isNumber ? Number(code) : code, ...(words !== code && { [keys.text]: words }) }]
  })
}

/** The next entry of a list: the number after the greatest one, or `item4`. */
export function nextItem(before: readonly Json[], keys: ItemKeys): JsonObject {
  const codes = before.map((entry) => codeOf(entry, keys))
  const numbers = codes.filter((code): code is number => typeof code === 'number')
  if (numbers.length > 0 && numbers.length === codes.length) return { [keys.code]: Math.max(...numbers) + 1 }
  const taken = new Set(codes.map(String))
  const stem = keys.code === 'name' ? 'text' : 'item'
  let number = before.length + 1
  while (taken.has(`${stem}${number}`)) number += 1
  return { [keys.code]: `${stem}${number}` }
}

/** The code of an entry, which may be written as a bare value; undefined where it has none. */
export function codeOf(entry: Json | undefined, { code }: ItemKeys): Json | undefined {
  if (isJsonObject(entry)) return entry[code]
  return Array.isArray(entry) || entry === null ? undefined : entry
}

/** What was typed as a code: it keeps the kind of the one before, so that 1 does not become "1". */
export function codeFromText(text: string, before: Json | undefined): Json {
  if (typeof before === 'number' && text.trim() !== '' && String(Number(text)) === text.trim()) return Number(text)
  if (typeof before === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  return text
}

/** An entry with another code, written as it was: bare or as an object. */
export const withCode = (entry: Json, keys: ItemKeys, code: Json): Json =>
  isJsonObject(entry) ? { ...entry, [keys.code]: code } : code

function fresh(wanted: string, taken: ReadonlySet<string>): string {
  let code = wanted
  for (let number = 2; taken.has(code); number += 1) code = `${wanted}-${number}`
  return code
}
