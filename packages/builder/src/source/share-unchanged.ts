import { isJsonList, isJsonObject, type Json, type JsonObject } from '../document/json.ts'

/**
 * `after`, made of the very objects of `before` wherever both say the same in the same order of keys. So whoever looks
 * at a part sees by its identity that it did not change. Entries of a list that moved are found by their name.
 */
export function shareUnchanged(before: Json | undefined, after: Json): Json {
  if (isJsonList(after)) return isJsonList(before) ? sharedList(before, after) : after
  if (isJsonObject(after)) return isJsonObject(before) ? sharedObject(before, after) : after
  return after
}

function sharedObject(before: JsonObject, after: JsonObject): JsonObject {
  const entries = Object.entries(after).map(
    ([key, value]) => [key, shareUnchanged(Object.hasOwn(before, key) ? before[key] : undefined, value)] as const,
  )
  const keys = Object.keys(before)
  const isSame =
    keys.length === entries.length && entries.every(([key, value], at) => key === keys[at] && value === before[key])
  return isSame ? before : Object.fromEntries(entries)
}

function sharedList(before: readonly Json[], after: readonly Json[]): readonly Json[] {
  const named = new Map(before.flatMap((entry) => (nameOf(entry) === null ? [] : [[nameOf(entry), entry] as const])))
  const entries = after.map((entry, at) => shareUnchanged(named.get(nameOf(entry)) ?? before[at], entry))
  return entries.length === before.length && entries.every((entry, at) => entry === before[at]) ? before : entries
}

/** What pages, questions, choices, rows and columns are known by. */
function nameOf(entry: Json): string | null {
  if (!isJsonObject(entry)) return null
  const name = entry.name ?? entry.value
  return typeof name === 'string' || typeof name === 'number' ? String(name) : null
}
